package mingbai.kiosk.look;

/// The two shapes of screen the kiosk is designed for.
public enum Format {
    PORTRAIT(1080, 1920),
    LANDSCAPE(1920, 1080);

    private final int width;
    private final int height;

    Format(int width, int height) {
        this.width = width;
        this.height = height;
    }

    public static Format of(double width, double height) {
        return width > height ? LANDSCAPE : PORTRAIT;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public boolean portrait() {
        return this == PORTRAIT;
    }
}
