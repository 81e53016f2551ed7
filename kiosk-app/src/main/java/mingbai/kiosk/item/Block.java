package mingbai.kiosk.item;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Chip;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;
import mingbai.model.item.Disclosed;
import mingbai.model.item.Evidence;

/// One of the five disclosures: a heading with its icon, and its lines in a card.
final class Block {
    private static final double LABEL = 176;

    private final Look look;

    Block(Look look) {
        this.look = look;
    }

    VBox of(Icon icon, Phrase heading, Node... lines) {
        var mark = new StackPane(icon.drawn(44, Ink.TEAL));
        mark.setBackground(Card.rounded(Ink.MIST, 16));
        mark.setMinSize(72, 72);
        mark.setMaxSize(72, 72);
        var english = look.text(heading.english(), Size.NOTE, Ink.MUTED);
        var top = new HBox(20, mark, look.bold(heading.chinese(), Size.HEADING, Ink.DEEP), english);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(english, new Insets(10, 0, 0, 0));
        var card = Card.of(top);
        card.getChildren().addAll(lines);
        return card;
    }

    /// A label and its value side by side.
    Node line(String label, Node value) {
        var name = look.text(label, Size.BODY, Ink.MUTED);
        var box = new HBox(name);
        box.setMinWidth(look.large() ? LABEL * 1.3 : LABEL);
        var row = new HBox(16, box, Card.growing(value));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    Node line(String label, String value) {
        return line(label, look.para(value, Size.BODY, Ink.TEXT));
    }

    Node line(String label, Disclosed value) {
        return line(label, disclosed(value));
    }

    /// A disclosed text with the mark its evidence asks for.
    Node disclosed(Disclosed value) {
        var box = new VBox(10);
        if (!value.missing()) {
            box.getChildren().add(look.para(value.text(), Size.BODY, Ink.TEXT));
        }
        box.getChildren().addAll(mark(value.evidence()));
        return box;
    }

    List<Node> mark(Evidence evidence) {
        return switch (evidence) {
            case SOURCED -> List.of();
            case DEFAULT -> List.of(Chip.byDefault(look));
            case MISSING -> List.of(Chip.missing(look));
        };
    }
}
