package mingbai.device.health;

/// How much paper there is, in the words of XFS4IoT (Printer.Status, `paper`).
public enum PaperStatus {
    FULL("full"),
    LOW("low"),
    OUT("out"),
    JAMMED("jammed"),
    UNKNOWN("unknown");

    private final String word;

    PaperStatus(String word) {
        this.word = word;
    }

    /// The word on the wire.
    public String word() {
        return word;
    }
}
