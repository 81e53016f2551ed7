package mingbai.kiosk.find;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import mingbai.kiosk.find.index.Shelf;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.look.touch.Tap;
import mingbai.model.item.Catalogue.Entry;

/// Draws shelves as a grid of cards of one height.
final class Shelves {
    private static final double SPACE = 20;

    private final FindViewModel model;
    private final Look look;

    Shelves(FindViewModel model, Look look) {
        this.model = model;
        this.look = look;
    }

    /// How many shelves stand side by side.
    int columns(boolean letters) {
        if (letters) {
            return look.portrait() ? 4 : 6;
        }
        return look.portrait() ? 2 : look.rows(3, 2);
    }

    Node grid(List<Shelf> shelves, int columns) {
        return columns(shelves, columns, this::card);
    }

    Node rows(List<Entry> entries, int columns) {
        return columns(entries, columns, entry -> new ItemRow(look, model, entry));
    }

    /// Equal columns, filled row by row.
    <T> GridPane columns(List<T> things, int columns, Function<T, Node> drawn) {
        var grid = new GridPane(SPACE, SPACE);
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < things.size(); i++) {
            grid.add(drawn.apply(things.get(i)), i % columns, i / columns);
        }
        return grid;
    }

    private Node card(Shelf shelf) {
        var name = look.boldPara(look.say(shelf.name()), Size.BODY, Ink.TEXT);
        var count = look.bold(Integer.toString(shelf.items().size()), Size.LEAD, Ink.TEAL);
        var row = new HBox(16, Card.growing(name), count);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setFillHeight(false);
        row.setPadding(new Insets(10, 28, 12, 28));
        row.setMinHeight(look.portrait() || look.large() ? 104 : 136);
        look.surfaced(row, Ink.CARD, Ink.HAIRLINE);
        return Tap.on(row, () -> model.list(shelf));
    }
}
