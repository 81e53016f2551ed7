package mingbai.device.printer;

/// The width of the roll and of what can be printed on it, at 8 dots a millimetre.
public enum PaperWidth {
    MM58(384),
    MM80(576);

    private static final int DOTS_A_COLUMN = 12;

    private final int dots;

    PaperWidth(int dots) {
        this.dots = dots;
    }

    public int dots() {
        return dots;
    }

    /// How many ASCII characters of normal size a line has: 32 or 48.
    public int columns() {
        return dots / DOTS_A_COLUMN;
    }
}
