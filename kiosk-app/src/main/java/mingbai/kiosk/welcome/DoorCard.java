package mingbai.kiosk.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.TextFlow;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;

/// One door: its icon above its name and purpose, or beside the name where room is short. The door
/// most come for stands out.
final class DoorCard extends StackPane {
    private final Look look;
    private final Door door;
    private final boolean first;

    DoorCard(Look look, Door door, boolean compact) {
        this.look = look;
        this.door = door;
        this.first = door == Door.TICKET;
        getChildren().add(compact ? lying() : standing());
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        look.surfaced(this, first ? Ink.CINNABAR : Ink.CARD, first ? Ink.CINNABAR : Ink.HAIRLINE);
    }

    private VBox standing() {
        var card = new VBox(mark(), Card.spring(), names(), purpose());
        card.setSpacing(8);
        card.setPadding(new Insets(look.portrait() ? 36 : 30));
        return card;
    }

    private HBox lying() {
        var card = new HBox(24, mark(), Card.growing(wrapping()));
        card.setAlignment(Pos.CENTER_LEFT);
        card.setFillHeight(false);
        card.setPadding(new Insets(16, 30, 16, 30));
        return card;
    }

    private StackPane mark() {
        double side = look.portrait() ? 120 : 104;
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

    private VBox names() {
        boolean chinese = look.manner().tongue().chinese();
        var size = chinese && !look.large() ? Size.TITLE : Size.HEADING;
        return look.both(door.phrase(), size, first ? Color.WHITE : Ink.DEEP, quiet());
    }

    private TextFlow purpose() {
        return look.para(look.say(door.purpose()), Size.BODY, quiet());
    }

    private Color quiet() {
        return first ? Color.WHITE : Ink.MUTED;
    }
}
