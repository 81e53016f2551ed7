package mingbai.kiosk.ticket;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Paged;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.PushButton;
import mingbai.kiosk.look.touch.PushButton.Kind;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.words.Phrase;

/// Draws the businesses to choose from, and the chosen one to be confirmed.
final class BusinessGrid {
    private final Look look;
    private final TicketViewModel model;

    BusinessGrid(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(List<Choice> choices, int number) {
        int columns = look.portrait() ? look.rows(2, 1) : look.rows(3, 2);
        int rows = look.portrait() ? look.rows(5, 5) : look.rows(3, 3);
        var page = Paged.of(choices, number, columns * rows);
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int used = (page.entries().size() + columns - 1) / columns;
        for (int i = 0; i < used; i++) {
            grid.getRowConstraints().add(new RowConstraints(236));
        }
        for (int i = 0; i < page.entries().size(); i++) {
            var card = card(page.entries().get(i));
            grid.add(card, i % columns, i / columns);
        }
        return Page.of(
                look,
                Phrase.of("请选择要办理的业务", "Choose a service"),
                Card.growing(grid),
                new Pager(look, page, model::turn));
    }

    private Node card(Choice choice) {
        var business = choice.business();
        var letter = new StackPane(look.bold(business.prefix(), Size.HEADING, Ink.TEAL));
        letter.setBackground(Card.rounded(Ink.MIST, 18));
        letter.setMinSize(76, 76);
        letter.setMaxSize(76, 76);
        var size = business.name().length() > 8 ? Size.BODY : Size.LEAD;
        var name = look.boldPara(business.name(), size, Ink.TEXT);
        var english = look.para(business.english(), Size.NOTE, Ink.MUTED);
        var words = new VBox(6, name, english, waiting(choice.waiting()));
        words.setAlignment(Pos.CENTER_LEFT);
        var card = new HBox(20, letter, Card.growing(words));
        card.setAlignment(Pos.CENTER_LEFT);
        card.setFillHeight(false);
        card.setPadding(new Insets(14, 24, 14, 24));
        card.setMinHeight(160);
        card.setMaxHeight(Double.MAX_VALUE);
        Card.surfaced(card, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(card, () -> model.choose(business.id(), choice.item()));
    }

    private Node waiting(Optional<Integer> people) {
        String text = people.map(n -> n == 0 ? "无人等候" : n + " 人等候").orElse("");
        return look.bold(text, Size.BODY, people.orElse(0) > 0 ? Ink.TEAL : Ink.LEAF);
    }

    Node confirming(Choice choice) {
        var name = look.centred(named(choice), Size.HERO, Ink.DEEP, Ink.MUTED);
        var card = Card.of(name, Card.rule(Ink.HAIRLINE), ahead(choice.waiting()));
        card.setAlignment(Pos.CENTER);
        card.setPadding(new Insets(72, 48, 72, 48));
        card.setSpacing(48);
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
        var ways = new HBox(Look.GAP, other, take.wide());
        ways.setAlignment(Pos.CENTER);
        ways.setPrefWidth(look.portrait() ? 900 : 1000);
        var box = new VBox(56, card, ways);
        box.setAlignment(Pos.CENTER);
        box.setFillWidth(false);
        card.setPrefWidth(look.portrait() ? 900 : 1000);
        box.setPadding(new Insets(40));
        return box;
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
