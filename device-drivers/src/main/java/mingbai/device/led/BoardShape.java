package mingbai.device.led;

/// How many dots a board has, and in which colours.
public record BoardShape(int width, int height, Dots dots) {
    /// Wider or higher than any hall's board; a configuration beyond it is a slip of the pen.
    public static final int MOST = 4096;

    /// Which lamps sit in one dot.
    public enum Dots {
        /// Red only (单色).
        RED,
        /// Red and green, together yellow (双色).
        RED_GREEN,
        /// Red, green and blue (七彩, 全彩).
        RED_GREEN_BLUE
    }

    public BoardShape {
        if (width < 8 || width > MOST || height < 7 || height > MOST) {
            throw new IllegalArgumentException("no board is " + width + "×" + height + " dots");
        }
    }

    /// The nearest colour this board has: text stays visible on every board.
    public LedColor nearest(LedColor wanted) {
        return switch (dots) {
            case RED -> LedColor.RED;
            case RED_GREEN ->
                    switch (wanted) {
                        case RED, MAGENTA -> LedColor.RED;
                        case GREEN, CYAN -> LedColor.GREEN;
                        case YELLOW, WHITE, BLUE -> LedColor.YELLOW;
                    };
            case RED_GREEN_BLUE -> wanted;
        };
    }

    public boolean holds(LedArea area) {
        return area.x() + area.width() <= width && area.y() + area.height() <= height;
    }
}
