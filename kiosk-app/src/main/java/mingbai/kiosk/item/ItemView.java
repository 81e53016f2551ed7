package mingbai.kiosk.item;

import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.item.ItemStep.Disclosing;
import mingbai.kiosk.item.ItemStep.NotHere;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Scroll;
import mingbai.kiosk.words.Phrase;

/// Draws one item: its name and the way to a ticket stay, the five disclosures scroll.
public final class ItemView extends StackPane {
    private static final double TIGHT = 20;

    private final ItemViewModel model;
    private final Look look;

    public ItemView(ItemViewModel model, Look look) {
        this.model = model;
        this.look = look;
        getChildren().add(drawn(model.step()));
    }

    private Node drawn(ItemStep step) {
        return switch (step) {
            case Disclosing(ItemSheet sheet) -> look.portrait() ? tall(sheet) : wide(sheet);
            case NotHere() -> notHere();
        };
    }

    private Node tall(ItemSheet sheet) {
        Scroll scroll;
        HBox bottom;
        if (look.large()) {
            scroll = new Scroll(look, blocks(sheet));
            bottom = new HBox(Look.GAP, map().wide(), ticket().wide());
        } else {
            scroll = Scroll.withoutButtons(look, blocks(sheet));
            scroll.buttons().setSpacing(TIGHT);
            var map = map();
            map.setPadding(new Insets(14, 16, 16, 16));
            bottom = new HBox(TIGHT, scroll.buttons(), map, ticket().wide());
        }
        var page = Page.bare(head(sheet), Card.growing(scroll), bottom);
        page.setSpacing(24);
        return page;
    }

    private Node wide(ItemSheet sheet) {
        var side = new VBox(Look.GAP, head(sheet), Card.spring(), full(map()), full(ticket()));
        side.setMinWidth(500);
        side.setMaxWidth(500);
        var scroll = new Scroll(look, blocks(sheet));
        var page = new HBox(40, side, Card.growing(scroll));
        page.setPadding(new Insets(40, Look.MARGIN, 32, Look.MARGIN));
        return page;
    }

    private VBox head(ItemSheet sheet) {
        var item = sheet.item();
        int length = item.head().name().length();
        var size = length > 30 ? Size.LEAD : length > 14 ? Size.HEADING : Size.TITLE;
        var name = look.boldPara(item.head().name(), size, Ink.DEEP);
        var chips =
                new HBox(
                        14,
                        Chip.of(look, item.head().type().name(), Ink.TEAL, Ink.MIST),
                        Chip.of(look, sheet.department(), Ink.TEAL, Ink.MIST));
        var head = new VBox(20, name, chips);
        if (!look.portrait()) {
            chips.getChildren().removeLast();
            head.getChildren().add(look.rule(Ink.HAIRLINE));
        }
        if (!look.portrait() && !look.large()) {
            head.getChildren().add(facts(sheet));
        }
        return head;
    }

    private Node facts(ItemSheet sheet) {
        var limit = sheet.item().procedure().statutoryLimit();
        var zones = sheet.zones().collect(Collectors.joining("、"));
        return new VBox(
                18,
                fact(
                        Phrase.of("法定时限", "Time limit"),
                        limit.missing() ? look.say(Chip.MISSING) : limit.text()),
                fact(
                        Phrase.of("收费", "Fee"),
                        look.say(LawBlocks.charge(sheet.item().fee().charge()))),
                fact(Phrase.of("办理地点", "Where"), zones.isEmpty() ? look.say(Chip.MISSING) : zones));
    }

    private Node fact(Phrase label, String value) {
        return new VBox(
                4,
                look.text(look.say(label), Size.NOTE, Ink.MUTED),
                look.boldPara(value, Size.LEAD, Ink.TEXT));
    }

    private VBox blocks(ItemSheet sheet) {
        var words = new LawBlocks(look, sheet);
        var blocks =
                new VBox(
                        20,
                        words.matter(),
                        words.basis(),
                        new FlowBlock(look, sheet.item().procedure()).drawn(),
                        words.fee(),
                        new PeopleBlock(look, sheet).drawn());
        blocks.getChildren().addAll(new GuideBlocks(look, sheet).drawn());
        return blocks;
    }

    private PushButton map() {
        var label = Phrase.of("窗口在哪里", "Where");
        return new PushButton(look, Kind.SECONDARY, label, model::showOnMap).brief().with(Icon.MAP);
    }

    private PushButton ticket() {
        var label = Phrase.of("取号", "Ticket");
        var ticket = new PushButton(look, Kind.PRIMARY, label, model::takeTicket);
        ticket.setVisible(model.ticketOffered());
        ticket.setManaged(model.ticketOffered());
        return ticket.with(Icon.TICKET);
    }

    private static PushButton full(PushButton button) {
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private Node notHere() {
        var words =
                look.centred(
                        Phrase.of(
                                "这个事项的内容还没有送达本机，请到咨询台了解",
                                "The details have not arrived here yet. Please ask at the desk."),
                        Size.HEADING,
                        Ink.TEXT,
                        Ink.MUTED);
        words.setPadding(new Insets(200, 80, 0, 80));
        return words;
    }
}
