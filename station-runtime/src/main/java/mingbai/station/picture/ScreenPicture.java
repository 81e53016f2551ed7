package mingbai.station.picture;

/// What stands on a screen: a pixel an element (ARGB), row after row.
public final class ScreenPicture {
    /// As many pixels as 1280 by 720: enough to read a board, few enough for a village's line.
    static final int MOST_PIXELS = 1280 * 720;

    private final int[] rgb;
    private final int width;

    private ScreenPicture(int[] rgb, int width) {
        this.rgb = rgb;
        this.width = width;
    }

    /// Keeps the array: whoever hands it in lets go of it.
    public static ScreenPicture of(int[] rgb, int width) {
        if (width < 1 || rgb.length < width || rgb.length % width != 0) {
            throw new IllegalArgumentException(rgb.length + " pixels are no rows of " + width);
        }
        return new ScreenPicture(rgb, width);
    }

    public int[] rgb() {
        return rgb;
    }

    public int width() {
        return width;
    }

    public int height() {
        return rgb.length / width;
    }

    public byte[] png() {
        return Png.of(rgb, width);
    }

    /// The same to be sent: no more pixels than are needed to read it, and as small as it takes to
    /// stay within `bytes`.
    public byte[] png(int bytes) {
        double factor = Math.min(1, Math.sqrt((double) MOST_PIXELS / rgb.length));
        byte[] png = scaled(factor).png();
        while (png.length > bytes && factor * width > 1) {
            factor /= 2;
            png = scaled(factor).png();
        }
        return png;
    }

    /// Each pixel is the mean of those it stands for.
    ScreenPicture scaled(double factor) {
        int across = Math.max(1, (int) Math.floor(width * factor));
        int down = Math.max(1, (int) Math.floor(height() * factor));
        if (across == width && down == height()) {
            return this;
        }
        int[] small = new int[across * down];
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                small[y * across + x] =
                        mean(
                                x * width / across,
                                y * height() / down,
                                upTo((x + 1) * width, across),
                                upTo((y + 1) * height(), down));
            }
        }
        return new ScreenPicture(small, across);
    }

    private static int upTo(int length, int parts) {
        return (length + parts - 1) / parts;
    }

    private int mean(int left, int top, int right, int bottom) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int pixel = rgb[y * width + x];
                red += (pixel >> 16) & 0xff;
                green += (pixel >> 8) & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = (right - left) * (bottom - top);
        return 0xff000000 | (red / count) << 16 | (green / count) << 8 | blue / count;
    }
}
