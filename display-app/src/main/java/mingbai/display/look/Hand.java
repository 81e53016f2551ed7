package mingbai.display.look;

import javafx.scene.paint.Color;

/// How a text is written: its size in units, colour, weight, and the room it may take in width
/// before it is set smaller.
public record Hand(double size, Color colour, boolean heavy, double room) {

    public static Hand plain(double size, Color colour) {
        return new Hand(size, colour, false, Double.POSITIVE_INFINITY);
    }

    public static Hand bold(double size, Color colour) {
        return new Hand(size, colour, true, Double.POSITIVE_INFINITY);
    }

    public Hand within(double width) {
        return new Hand(size, colour, heavy, width);
    }

    public Hand sized(double newSize) {
        return new Hand(newSize, colour, heavy, room);
    }

    public Hand in(Color newColour) {
        return new Hand(size, newColour, heavy, room);
    }
}
