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
        var mark = new StackPane(look.icon(icon, 44, Ink.TEAL));
        mark.setBackground(look.rounded(Ink.MIST, 16));
        mark.setMinSize(72, 72);
        mark.setMaxSize(72, 72);
        var english = look.text(look.below(heading), Size.NOTE, Ink.MUTED);
        var name = look.bold(look.say(heading), Size.HEADING, Ink.DEEP);
        var top = new HBox(20, mark, name, english);
        top.setAlignment(Pos.CENTER_LEFT);
        HBox.setMargin(english, new Insets(10, 0, 0, 0));
        var card = look.card(top);
        card.getChildren().addAll(lines);
        return card;
    }

    /// A label and its value side by side.
    Node line(Phrase label, Node value) {
        var name = look.para(look.say(label), Size.BODY, Ink.MUTED);
        var box = new HBox(Card.growing(name));
        box.setMinWidth(look.large() ? LABEL * 1.3 : LABEL);
        box.setMaxWidth(look.large() ? LABEL * 1.3 : LABEL);
        var row = new HBox(16, box, Card.growing(value));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    Node line(Phrase label, String value) {
        return line(label, look.para(value, Size.BODY, Ink.TEXT));
    }

    Node line(Phrase label, Disclosed value) {
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
