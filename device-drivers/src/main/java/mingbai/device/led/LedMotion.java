package mingbai.device.led;

/// How a text comes onto the board.
public enum LedMotion {
    /// Stands.
    STILL,
    /// Runs from right to left over one line (走字).
    LEFT,
    /// Runs from left to right over one line.
    RIGHT,
    /// Rises page by page.
    UP,
    /// Falls page by page.
    DOWN;

    public boolean runsAlongALine() {
        return this == LEFT || this == RIGHT;
    }
}
