package mingbai.kiosk.look;

import javafx.scene.paint.Color;

/// The colours: ink blue and deep teal on warm paper, cinnabar for the one thing to do next.
public final class Ink {
    public static final Color PAPER = Color.web("#F8F5EE");
    public static final Color CARD = Color.web("#FFFEFB");
    public static final Color SAND = Color.web("#F0EADC");
    public static final Color MIST = Color.web("#E8F0EF");
    public static final Color HAIRLINE = Color.web("#DDD5C3");
    public static final Color TEXT = Color.web("#12282E");
    public static final Color MUTED = Color.web("#3E4B50");
    public static final Color TEAL = Color.web("#0D525C");
    public static final Color DEEP = Color.web("#0A3640");
    public static final Color DEEP_LINE = Color.web("#1F5560");
    public static final Color ON_DEEP = Color.web("#F6F2E8");

    /// Around what can be touched on a deep ground, which it stands out from by 3 to 1.
    public static final Color DEEP_EDGE = Color.web("#6F979D");

    public static final Color MUTED_ON_DEEP = Color.web("#B9D0D1");
    public static final Color CINNABAR = Color.web("#A62A16");
    public static final Color WARNING = Color.web("#9A2411");
    public static final Color CINNABAR_MIST = Color.web("#FAECE6");
    public static final Color LEAF = Color.web("#16573A");
    public static final Color AMBER = Color.web("#6B4700");
    public static final Color AMBER_MIST = Color.web("#FBF0D6");
    public static final Color AMBER_LINE = Color.web("#E3CB8C");
    public static final Color GOLD = Color.web("#E2B65B");

    /// Over what is behind a question.
    public static final Color VEIL = Color.web("#0A3640", 0.82);

    private Ink() {}
}
