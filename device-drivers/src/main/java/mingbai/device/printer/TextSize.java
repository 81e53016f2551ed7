package mingbai.device.printer;

/// How many times wider and higher than normal text is; normal is 12×24 dots, 24×24 for Chinese.
public record TextSize(int width, int height) {
    public static final TextSize NORMAL = new TextSize(1, 1);
    public static final TextSize TALL = new TextSize(1, 2);
    public static final TextSize DOUBLE = new TextSize(2, 2);
    public static final TextSize TRIPLE = new TextSize(3, 3);
    public static final TextSize QUADRUPLE = new TextSize(4, 4);

    private static final int MOST = 8;

    public TextSize {
        if (width < 1 || width > MOST || height < 1 || height > MOST) {
            throw new IllegalArgumentException(
                    "a text size is 1 to 8 times, not " + width + "×" + height);
        }
    }
}
