package mingbai.device.printer.simulated;

/// What can be made to go wrong with the simulated printer.
public enum PrinterFault {
    PAPER_LOW,
    NO_PAPER,
    COVER_OPEN,
    CUTTER_STUCK,
    /// Takes everything and answers nothing.
    SILENT,
    /// Each answer comes late.
    SLOW,
    /// Each answer is buried in noise.
    GARBAGE,
    /// A clone that does not know `GS r`.
    NO_ECHO,
    /// Nobody is there: connections are refused and open ones cut.
    UNPLUGGED
}
