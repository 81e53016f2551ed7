package mingbai.kiosk.look;

import mingbai.kiosk.words.Tongue;

/// How a visitor wants the screen: in large type (大字), with everything to touch low down (低位), in
/// high contrast (高对比), in which language, and read aloud (听).
public record Manner(boolean large, boolean low, boolean stark, Tongue tongue, boolean aloud) {
    public static final Manner USUAL = new Manner(false, false, false, Tongue.CHINESE, false);

    public Manner large(boolean wished) {
        return new Manner(wished, low, stark, tongue, aloud);
    }

    public Manner low(boolean wished) {
        return new Manner(large, wished, stark, tongue, aloud);
    }

    public Manner stark(boolean wished) {
        return new Manner(large, low, wished, tongue, aloud);
    }

    public Manner in(Tongue wished) {
        return new Manner(large, low, stark, wished, aloud);
    }

    public Manner aloud(boolean wished) {
        return new Manner(large, low, stark, tongue, wished);
    }

    /// Whether somebody needs longer than most.
    public boolean unhurried() {
        return large || low || stark || aloud;
    }
}
