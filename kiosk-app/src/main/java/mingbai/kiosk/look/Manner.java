package mingbai.kiosk.look;

import mingbai.kiosk.words.Tongue;

/// How a visitor wants the screen: in large type (大字), with everything to touch low down (低位), in
/// high contrast (高对比), in which language.
public record Manner(boolean large, boolean low, boolean stark, Tongue tongue) {
    public static final Manner USUAL = new Manner(false, false, false, Tongue.CHINESE);

    public Manner large(boolean wished) {
        return new Manner(wished, low, stark, tongue);
    }

    public Manner low(boolean wished) {
        return new Manner(large, wished, stark, tongue);
    }

    public Manner stark(boolean wished) {
        return new Manner(large, low, wished, tongue);
    }

    public Manner in(Tongue wished) {
        return new Manner(large, low, stark, wished);
    }

    /// Whether somebody needs longer than most.
    public boolean unhurried() {
        return large || low || stark;
    }
}
