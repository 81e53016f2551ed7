package mingbai.display.look;

import javafx.scene.paint.Color;

/// The colours. White and amber on the panels have a contrast above 10:1, mist above 6:1.
public final class Ink {

    public static final Color NIGHT = Color.web("#050d13");
    public static final Color PANEL = Color.web("#0b1921");
    public static final Color RAISED = Color.web("#11252e");
    public static final Color LINE = Color.web("#1d3841");

    public static final Color WHITE = Color.web("#f3f8f6");
    public static final Color MIST = Color.web("#a6bcbe");
    public static final Color HAZE = Color.web("#76909a");

    public static final Color TEAL = Color.web("#35c3ae");
    public static final Color DEEP_TEAL = Color.web("#0d4a48");
    public static final Color AMBER = Color.web("#ffb938");
    public static final Color DEEP_AMBER = Color.web("#3b2a0a");
    public static final Color RED = Color.web("#ff6a55");

    /// What a light-emitting diode can do.
    public static final Color LED_AMBER = Color.web("#ffa000");

    public static final Color LED_GREEN = Color.web("#2cff4a");
    public static final Color LED_RED = Color.web("#ff2a1a");

    private Ink() {}
}
