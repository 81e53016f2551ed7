package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;

/// One door. The one most come for stands out.
final class DoorCard extends StackPane {
    private final Look look;
    private final Door door;
    private final boolean first;

    DoorCard(Look look, Door door, Form form) {
        this.look = look;
        this.door = door;
        this.first = door == Door.TICKET;
        getChildren().add(drawn(form));
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        look.surfaced(this, first ? Ink.CINNABAR : Ink.CARD, first ? Ink.CINNABAR : Ink.HAIRLINE);
    }

    /// How a card is filled: the icon above the words, beside them, or both in its middle.
    enum Form {
        STANDING,
        LYING,
        BANNER
    }

    private Node drawn(Form form) {
        return switch (form) {
            case STANDING -> standing();
            case LYING -> lying(24, Pos.CENTER_LEFT);
            case BANNER -> lying(40, Pos.CENTER);
        };
    }

    private VBox standing() {
        var card = new VBox(8, mark(look.large() ? 72 : 88), Card.spring(), wrapping());
        card.setPadding(new Insets(22, 26, 20, 28));
        return card;
    }

    private HBox lying(double space, Pos place) {
        var words = wrapping();
        var card = new HBox(space, mark(look.portrait() ? 112 : 72), words);
        if (place == Pos.CENTER_LEFT) {
            Card.growing(words);
        }
        card.setAlignment(place);
        card.setFillHeight(false);
        double tight = look.large() || look.manner().low() ? 8 : 14;
        card.setPadding(new Insets(tight, 28, tight, 28));
        return card;
    }

    private StackPane mark(double side) {
        var mark =
                new StackPane(look.icon(door.icon(), side * 0.72, first ? Color.WHITE : Ink.TEAL));
        mark.setBackground(look.rounded(first ? Ink.CINNABAR : Ink.MIST, 24));
        mark.setMinSize(side, side);
        mark.setMaxSize(side, side);
        return mark;
    }

    private VBox wrapping() {
        var size = look.manner().tongue().chinese() ? Size.HEADING : Size.LEAD;
        return look.both(door.phrase(), size, first ? Color.WHITE : Ink.DEEP, quiet());
    }

    private Color quiet() {
        return first ? Color.WHITE : Ink.MUTED;
    }
}
