package mingbai.kiosk.ticket;

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
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Page;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Paged;
import mingbai.kiosk.look.touch.Pager;
import mingbai.kiosk.look.touch.Tap;
import mingbai.kiosk.ticket.TicketStep.Choosing;
import mingbai.kiosk.words.Phrase;

/// Draws the businesses to choose from.
final class BusinessGrid {
    private static final double ROW = 260;
    private static final double LARGE_LYING_ROW = 244;

    private final Look look;
    private final TicketViewModel model;

    BusinessGrid(Look look, TicketViewModel model) {
        this.look = look;
        this.model = model;
    }

    Node drawn(Choosing choosing) {
        int columns = look.portrait() ? look.rows(2, 1) : look.rows(3, 2);
        double row = look.large() && !look.portrait() ? LARGE_LYING_ROW : ROW;
        int rows = look.fitting(look.portrait() ? 5 : 3, row);
        var page = Paged.of(choosing.choices(), choosing.page(), columns * rows);
        var grid = new GridPane(Look.GAP, Look.GAP);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        int used = (page.entries().size() + columns - 1) / columns;
        for (int i = 0; i < used; i++) {
            grid.getRowConstraints().add(new RowConstraints(row - Look.GAP));
        }
        for (int i = 0; i < page.entries().size(); i++) {
            var card = card(page.entries().get(i));
            grid.add(card, i % columns, i / columns);
        }
        return Page.of(
                look,
                choosing.wish().isPresent()
                        ? Phrase.of("还要办理哪项业务", "What else do you need?")
                        : Phrase.of("请选择要办理的业务", "Choose a service"),
                Card.growing(grid),
                new Pager(look, page, model::turn));
    }

    private Node card(Choice choice) {
        var business = choice.business();
        var letter = new StackPane(look.bold(business.prefix(), Size.HEADING, Ink.TEAL));
        letter.setBackground(look.rounded(Ink.MIST, 18));
        letter.setMinSize(76, 76);
        letter.setMaxSize(76, 76);
        var named = Phrase.of(business.name(), business.english());
        var size = look.say(named).length() > 8 ? Size.BODY : Size.LEAD;
        var name = look.boldPara(look.say(named), size, Ink.TEXT);
        var english = look.para(look.below(named), Size.NOTE, Ink.MUTED);
        var words = new VBox(6, name, english, waiting(choice.waiting()));
        words.setAlignment(Pos.CENTER_LEFT);
        var card = new HBox(20, letter, Card.growing(words));
        card.setAlignment(Pos.CENTER_LEFT);
        card.setFillHeight(false);
        card.setPadding(new Insets(14, 24, 14, 24));
        card.setMinHeight(160);
        card.setMaxHeight(Double.MAX_VALUE);
        look.surfaced(card, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(card, () -> model.choose(business.id(), choice.item()));
    }

    private String counted(int people) {
        return people == 0
                ? look.say("无人等候", "Nobody waiting")
                : look.say(people + " 人等候", people + " waiting");
    }

    private Node waiting(Optional<Integer> people) {
        String text = people.map(this::counted).orElse("");
        return look.bold(text, Size.BODY, people.orElse(0) > 0 ? Ink.TEAL : Ink.LEAF);
    }
}
