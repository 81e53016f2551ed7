package mingbai.kiosk.look;

/// The type scale, in pixels of a 1080×1920 or 1920×1080 screen, in normal and in large type (大字).
public enum Size {
    NUMBER(208, 208),
    CLOCK(120, 120),
    HERO(80, 84),
    TITLE(58, 64),
    HEADING(44, 50),
    LEAD(36, 44),
    BODY(30, 40),
    NOTE(25, 32);

    private final double normal;
    private final double large;

    Size(double normal, double large) {
        this.normal = normal;
        this.large = large;
    }

    public double pixels(boolean inLargeType) {
        return inLargeType ? large : normal;
    }

    /// Of which size the English below a Chinese text is.
    public Size below() {
        return switch (this) {
            case NUMBER, CLOCK, HERO -> LEAD;
            case TITLE, HEADING -> BODY;
            case LEAD, BODY, NOTE -> NOTE;
        };
    }
}
