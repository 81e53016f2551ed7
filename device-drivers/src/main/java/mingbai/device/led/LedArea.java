package mingbai.device.led;

/// A rectangle of dots and the text in it; a newer text for the same id replaces the older one.
///
/// A line feed in the text begins a new line; every other control character is dropped.
public record LedArea(int id, int x, int y, int width, int height, String text, LedStyle style) {
    public static final int HIGHEST_ID = 31;

    /// Longer texts belong on paper; no card's area holds them.
    public static final int LONGEST_TEXT = 1000;

    public LedArea {
        if (id < 0 || id > HIGHEST_ID) {
            throw new IllegalArgumentException("area ids are 0 to " + HIGHEST_ID + ", not " + id);
        }
        if (!fits(x, width) || !fits(y, height)) {
            throw new IllegalArgumentException(
                    "no area is at " + x + "," + y + " with " + width + "×" + height);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("text has " + text.length() + " characters");
        }
    }

    /// Within the largest board there is: what is drawn of an area takes memory.
    private static boolean fits(int from, int length) {
        return from >= 0 && from <= BoardShape.MOST && length >= 1 && length <= BoardShape.MOST;
    }

    /// The whole board.
    public static LedArea whole(BoardShape shape, String text, LedStyle style) {
        return new LedArea(0, 0, 0, shape.width(), shape.height(), text, style);
    }

    public boolean overlaps(LedArea other) {
        return x < other.x + other.width
                && other.x < x + width
                && y < other.y + other.height
                && other.y < y + height;
    }
}
