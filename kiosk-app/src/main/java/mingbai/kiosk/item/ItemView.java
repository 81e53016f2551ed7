package mingbai.kiosk.item;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.item.ItemStep.Bringing;
import mingbai.kiosk.item.ItemStep.Charting;
import mingbai.kiosk.item.ItemStep.Disclosing;
import mingbai.kiosk.item.ItemStep.Looking;
import mingbai.kiosk.item.ItemStep.NotHere;
import mingbai.kiosk.item.ItemStep.TakingAlong;
import mingbai.kiosk.item.chart.ChartPage;
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
import mingbai.kiosk.look.touch.Shown;
import mingbai.kiosk.words.Phrase;

/// Draws one item: its name and the way to a ticket stay, the five disclosures scroll.
public final class ItemView extends StackPane {
    private static final double TIGHT = 20;
    private static final double SIDE = 500;

    /// A name of more letters than this would push the buttons off a wide screen.
    private static final int LONGEST = 39;

    private final ItemViewModel model;
    private final Look look;

    public ItemView(ItemViewModel model, Look look) {
        this.model = model;
        this.look = look;
        Shown.follow(this, model.step(), step -> getChildren().setAll(drawn(step)));
    }

    private Node drawn(ItemStep step) {
        return switch (step) {
            case Disclosing(ItemSheet sheet) -> look.portrait() ? tall(sheet) : wide(sheet);
            case Bringing(ItemSheet sheet) -> new BringPage(look, model).drawn(sheet);
            case Looking(ItemSheet _, var form) -> new BringPage(look, model).whole(form);
            case Charting(ItemSheet sheet, var chart) ->
                    ChartPage.drawn(look, sheet.item().procedure().flow(), chart);
            case TakingAlong taking -> new TakePage(look, model).drawn(taking);
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
        var more = new HBox(TIGHT);
        more().forEach(way -> more.getChildren().add(way.wide()));
        var page = Page.bare(head(sheet), more, Card.growing(scroll), bottom);
        page.setSpacing(24);
        return page;
    }

    private Node wide(ItemSheet sheet) {
        var side = new VBox(TIGHT, head(sheet), Card.spring(), grid());
        side.setMinWidth(SIDE);
        side.setMaxWidth(SIDE);
        var scroll = new Scroll(look, blocks(sheet));
        var page = new HBox(40, side, Card.growing(scroll));
        page.setPadding(new Insets(40, Look.MARGIN, 32, Look.MARGIN));
        return page;
    }

    private VBox head(ItemSheet sheet) {
        var item = sheet.item();
        int length = item.head().name().length();
        var size = length > 14 ? Size.HEADING : Size.TITLE;
        if (length > 30) {
            size = look.large() && !look.portrait() ? Size.NOTE : Size.LEAD;
        }
        if (length > LONGEST && !look.large() && !look.portrait()) {
            size = Size.BODY;
        }
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
        if (!look.portrait() && !look.large() && !look.manner().low()) {
            head.getChildren().add(facts(sheet));
        }
        return head;
    }

    private Node facts(ItemSheet sheet) {
        var limit = sheet.item().procedure().statutoryLimit();
        var zones = sheet.zones().collect(Collectors.joining("、"));
        return new VBox(
                sheet.item().head().name().length() > LONGEST ? 6 : 18,
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

    /// What a wide screen has below the item's name, two in a row.
    private Node grid() {
        var ways = new ArrayList<>(more());
        ways.add(map());
        var grid = new GridPane(TIGHT, TIGHT);
        for (int i = 0; i < ways.size(); i++) {
            boolean alone = i == ways.size() - 1 && i % 2 == 0;
            var way = full(ways.get(i));
            way.setPadding(new Insets(10, 8, 12, 8));
            way.setMinWidth(alone ? SIDE : (SIDE - TIGHT) / 2);
            grid.add(way, i % 2, i / 2, alone ? 2 : 1, 1);
        }
        return new VBox(TIGHT, grid, full(ticket()));
    }

    private List<PushButton> more() {
        var ways = new ArrayList<PushButton>();
        ways.add(way(Phrase.of("要带什么", "Bring"), Icon.BRING, model::bring));
        if (model.chart().isPresent()) {
            ways.add(way(Phrase.of("流程图", "Chart"), Icon.FLOW, model::showChart));
        }
        if (model.toTakeAlong()) {
            ways.add(way(Phrase.of("带走", "Take it"), Icon.PHONE, model::takeAlong));
        }
        return ways;
    }

    private PushButton way(Phrase label, Icon icon, Runnable action) {
        var button = new PushButton(look, Kind.SECONDARY, label, action).brief();
        boolean narrow = look.large() && !look.portrait();
        return narrow ? button : button.with(icon);
    }

    private PushButton map() {
        return way(Phrase.of("去窗口", "Where"), Icon.MAP, model::showOnMap);
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
