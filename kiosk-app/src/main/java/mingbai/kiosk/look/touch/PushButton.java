package mingbai.kiosk.look.touch;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import mingbai.kiosk.look.Card;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.look.Ink;
import mingbai.kiosk.look.Look;
import mingbai.kiosk.look.Size;
import mingbai.kiosk.words.Phrase;

/// A button with Chinese, a smaller English beside it, and perhaps an icon.
public final class PushButton extends HBox {
    private static final double HEIGHT = 96;
    private static final double LARGE_HEIGHT = 112;

    private final Look look;
    private final Paint paint;
    private Optional<Text> second = Optional.empty();

    public PushButton(Look look, Kind kind, Phrase label, Runnable action) {
        this.look = look;
        this.paint = Paint.of(kind);
        var size = look.manner().tongue().chinese() ? Size.LEAD : Size.BODY;
        getChildren().add(look.bold(look.say(label), size, paint.text));
        if (!look.below(label).isEmpty()) {
            var below = look.text(look.below(label), Size.NOTE, paint.english);
            getChildren().add(below);
            second = Optional.of(below);
        }
        setSpacing(14);
        setAlignment(Pos.CENTER);
        setPadding(new Insets(14, 26, 16, 26));
        setMinHeight(look.large() ? LARGE_HEIGHT : HEIGHT);
        setMinWidth(Region.USE_PREF_SIZE);
        look.surfaced(this, paint.ground, paint.line);
        Tap.on(this, action);
    }

    /// How much a button asks to be pressed, and on what ground it stands.
    public enum Kind {
        PRIMARY,
        SECONDARY,
        QUIET,
        ON_DEEP
    }

    private record Paint(Color ground, Color line, Color text, Color english) {
        static Paint of(Kind kind) {
            return switch (kind) {
                case PRIMARY -> new Paint(Ink.CINNABAR, Ink.CINNABAR, Color.WHITE, Color.WHITE);
                case SECONDARY -> new Paint(Ink.CARD, Ink.TEAL, Ink.TEAL, Ink.MUTED);
                case QUIET -> new Paint(Ink.CARD, Ink.HAIRLINE, Ink.TEXT, Ink.MUTED);
                case ON_DEEP ->
                        new Paint(Color.TRANSPARENT, Ink.DEEP_EDGE, Ink.ON_DEEP, Ink.MUTED_ON_DEEP);
            };
        }
    }

    /// With the first language only.
    public PushButton brief() {
        second.ifPresent(getChildren()::remove);
        return this;
    }

    public PushButton with(Icon icon) {
        getChildren().addFirst(mark(icon));
        return this;
    }

    public PushButton followedBy(Icon icon) {
        getChildren().add(mark(icon));
        return this;
    }

    private Node mark(Icon icon) {
        return look.icon(icon, look.pixels(Size.LEAD) * 1.1, paint.text);
    }

    public PushButton wide() {
        setMaxWidth(Double.MAX_VALUE);
        return Card.growing(this);
    }
}
