package mingbai.kiosk.ticket;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.ticket.TicketStep.Confirming;
import mingbai.kiosk.words.Phrase;
import mingbai.model.queue.PriorityGroup;

/// Draws the chosen business to be confirmed, with the groups that are served with priority.
final class ConfirmCard {
    private static final int GROUPS_IN_A_ROW = 2;

    private final Look look;
    private final TicketViewModel model;

    ConfirmCard(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Confirming confirming) {
        double width = look.portrait() ? 920 : 1100;
        var choice = confirming.choice();
        var name = look.centred(named(choice), Size.HERO, Ink.DEEP, Ink.MUTED);
        var card =
                Card.of(
                        name,
                        Card.rule(Ink.HAIRLINE),
                        ahead(choice.waiting()),
                        Card.rule(Ink.HAIRLINE),
                        groups(confirming.group()));
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(look.portrait() ? 56 : 24, 48, look.portrait() ? 48 : 24, 48));
        card.setSpacing(look.portrait() ? 36 : 18);
        card.setPrefWidth(width);
        var box = new VBox(look.portrait() ? 48 : 28, card, ways(width));
        box.setAlignment(Pos.CENTER);
        box.setFillWidth(false);
        box.setPadding(new Insets(look.portrait() ? 32 : 12));
        return box;
    }

    private Node ways(double width) {
        var take =
                new PushButton(
                                look,
                                Kind.PRIMARY,
                                Phrase.of("确认取号", "Take my number"),
                                model::confirm)
                        .with(Icon.TICKET);
        double height = look.portrait() ? 132 : 108;
        take.setMinHeight(height);
        take.setMinWidth(440);
        var other =
                new PushButton(
                        look, Kind.SECONDARY, Phrase.of("选择其他业务", "Other services"), model::back);
        other.setMinHeight(height);
        var ways = new HBox(Look.GAP, other, take.wide());
        ways.setAlignment(Pos.CENTER);
        ways.setPrefWidth(width);
        return ways;
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

    private Node groups(Optional<PriorityGroup> chosen) {
        int columns = look.portrait() ? GROUPS_IN_A_ROW : GROUPS_IN_A_ROW + 1;
        var grid = new GridPane(18, 18);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        var all = PriorityGroup.values();
        for (int i = 0; i < all.length; i++) {
            boolean mine = chosen.filter(all[i]::equals).isPresent();
            grid.add(chip(all[i], mine), i % columns, i / columns);
        }
        var title = look.text("属于以下优先群体的，请点选（可不选）", Size.LEAD, Ink.TEXT);
        var english = look.text("Served with priority? Choose your group", Size.NOTE, Ink.MUTED);
        var box = new VBox(14, title, english, grid);
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private Node chip(PriorityGroup group, boolean chosen) {
        var words =
                new VBox(
                        2,
                        look.bold(group.chinese(), Size.BODY, chosen ? Ink.CARD : Ink.TEXT),
                        look.text(group.english(), Size.NOTE, chosen ? Ink.MIST : Ink.MUTED));
        words.setAlignment(Pos.CENTER);
        var chip = new StackPane(words);
        chip.setMinHeight(look.portrait() ? 108 : 92);
        chip.setPadding(new Insets(8, 12, 8, 12));
        Card.surfaced(chip, chosen ? Ink.TEAL : Ink.MIST, chosen ? Ink.TEAL : Ink.HAIRLINE);
        return Tap.on(chip, () -> model.belongs(group));
    }
}
