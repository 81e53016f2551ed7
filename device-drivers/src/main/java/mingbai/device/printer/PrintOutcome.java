package mingbai.device.printer;

/// What became of a slip.
public sealed interface PrintOutcome {
    /// The slip is out.
    record Printed(Certainty certainty) implements PrintOutcome {}

    /// Certainly nothing of the slip was printed; it may be tried again elsewhere or later.
    record Refused(PrinterTrouble reason) implements PrintOutcome {}

    /// The slip may be out wholly, partly or not at all, and the rest may still come out later:
    /// never print the same slip again by itself.
    record Unconfirmed(PrinterTrouble reason) implements PrintOutcome {}

    /// How sure a printed slip is.
    enum Certainty {
        /// The printer answered a question that stood after the cut.
        CONFIRMED,
        /// The printer took all bytes and complains of nothing, but cannot say more.
        PROBABLE
    }
}
