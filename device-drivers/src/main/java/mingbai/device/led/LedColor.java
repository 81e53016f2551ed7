package mingbai.device.led;

/// The colours a board of red, green and blue dots can show at full brightness.
public enum LedColor {
    RED(0xFF0000),
    GREEN(0x00FF00),
    YELLOW(0xFFFF00),
    BLUE(0x0000FF),
    CYAN(0x00FFFF),
    MAGENTA(0xFF00FF),
    WHITE(0xFFFFFF);

    private final int rgb;

    LedColor(int rgb) {
        this.rgb = rgb;
    }

    /// Red, green, blue, one byte each, red first.
    public int rgb() {
        return rgb;
    }

    public boolean red() {
        return (rgb & 0xFF0000) != 0;
    }

    public boolean green() {
        return (rgb & 0x00FF00) != 0;
    }

    public boolean blue() {
        return (rgb & 0x0000FF) != 0;
    }
}
