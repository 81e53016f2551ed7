package mingbai.device.printer;

/// Where a line of a slip stands.
public enum Align {
    LEFT,
    CENTER,
    RIGHT
}
