package mingbai.kiosk.ticket;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.words.Phrase;
import mingbai.model.queue.PriorityGroup;

/// Draws the chosen business to be confirmed, with the groups that are served with priority.
final class ConfirmCard {
    private final Look look;
    private final TicketViewModel model;

    ConfirmCard(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Confirming confirming) {
        double width = look.portrait() ? 900 : 1100;
        var choice = confirming.choice();
        var name = look.centred(named(choice), Size.HERO, Ink.DEEP, Ink.MUTED);
        var card = Card.of(name, Card.rule(Ink.HAIRLINE), ahead(choice.waiting()));
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(look.portrait() ? 72 : 40, 48, look.portrait() ? 72 : 40, 48));
        card.setSpacing(look.portrait() ? 48 : 28);
        card.setPrefWidth(width);
        var ways = ways();
        ways.setPrefWidth(width);
        var group = group(confirming.group());
        group.setMinWidth(width);
        var box = new VBox(Look.GAP * 2, card, group, ways);
        box.setAlignment(Pos.CENTER);
        box.setFillWidth(false);
        box.setPadding(new Insets(look.portrait() ? 40 : 16));
        return box;
    }

    /// Side by side, or one above the other where large type leaves no room for that.
    private Pane ways() {
        var take =
                new PushButton(
                                look,
                                Kind.PRIMARY,
                                Phrase.of("确认取号", "Take my number"),
                                model::confirm)
                        .with(Icon.TICKET);
        take.setMinHeight(132);
        take.setMinWidth(440);
        var other =
                new PushButton(
                        look, Kind.SECONDARY, Phrase.of("选择其他业务", "Other services"), model::back);
        other.setMinHeight(132);
        if (look.portrait() && look.large()) {
            other.setMaxWidth(Double.MAX_VALUE);
            return new VBox(Look.GAP, take.wide(), other);
        }
        var ways = new HBox(Look.GAP, other, take.wide());
        ways.setAlignment(Pos.CENTER);
        return ways;
    }

    private PushButton group(Optional<PriorityGroup> chosen) {
        var words =
                chosen.map(g -> Phrase.of("优先：" + g.chinese(), "Priority: " + g.english()))
                        .orElse(Phrase.of("我属于优先群体", "Priority service"));
        return new PushButton(look, Kind.SECONDARY, words, model::groups);
    }

    /// The groups to choose from, and none of them.
    Node groups() {
        int columns = look.portrait() ? 1 : 2;
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        var all = PriorityGroup.values();
        for (int i = 0; i < all.length; i++) {
            grid.add(card(all[i]), i % columns, i / columns);
        }
        var none =
                new PushButton(
                        look, Kind.SECONDARY, Phrase.of("都不是", "None of these"), model::noGroup);
        var box = new VBox(Look.GAP, grid, none);
        box.setAlignment(Pos.CENTER);
        return Page.of(look, Phrase.of("您属于哪类优先群体", "Your group"), box);
    }

    private Node card(PriorityGroup group) {
        var words =
                new VBox(
                        4,
                        look.bold(group.chinese(), Size.LEAD, Ink.TEXT),
                        look.text(group.english(), Size.NOTE, Ink.MUTED));
        words.setAlignment(Pos.CENTER_LEFT);
        var card = new StackPane(words);
        card.setAlignment(Pos.CENTER_LEFT);
        card.setMinHeight(132);
        card.setPadding(new Insets(16, 36, 16, 36));
        Card.surfaced(card, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(card, () -> model.belongs(group));
    }

    private static Phrase named(Choice choice) {
        return Phrase.of(choice.business().name(), choice.business().english());
    }

    private Node ahead(Optional<Integer> people) {
        if (people.isEmpty()) {
            return look.para("等候人数暂时未知", Size.LEAD, Ink.MUTED);
        }
        var row =
                new HBox(
                        20,
                        look.text("现在有", Size.HEADING, Ink.TEXT),
                        look.bold(people.get().toString(), Size.CLOCK, Ink.WARNING),
                        look.text("人在等候", Size.HEADING, Ink.TEXT));
        row.setAlignment(Pos.CENTER);
        var box = new VBox(row, look.text("people waiting", Size.BODY, Ink.MUTED));
        box.setAlignment(Pos.CENTER);
        return box;
    }
}
