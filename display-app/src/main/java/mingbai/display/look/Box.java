package mingbai.display.look;

/// A rectangle: left, top, width and height.
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    /// The same rectangle with its corner at the origin.
    public Box atOrigin() {
        return new Box(0, 0, width, height);
    }

    /// The rectangle that is `margin` smaller on every side.
    public Box inside(double margin) {
        return new Box(x + margin, y + margin, width - 2 * margin, height - 2 * margin);
    }

    /// The same rectangle, whose place was counted from the corner of `whole`.
    public Box in(Box whole) {
        return new Box(whole.x() + x, whole.y() + y, width, height);
    }

    public Box times(double factor) {
        return new Box(x * factor, y * factor, width * factor, height * factor);
    }
}
