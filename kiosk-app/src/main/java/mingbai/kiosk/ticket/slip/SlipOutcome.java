package mingbai.kiosk.ticket.slip;

/// What became of a slip.
public sealed interface SlipOutcome {
    /// It is out.
    record Printed() implements SlipOutcome {}

    /// It may be out, wholly or partly; it is not printed again.
    record Unconfirmed(PaperTrouble trouble) implements SlipOutcome {}

    /// Nothing of it was printed.
    record Refused(PaperTrouble trouble) implements SlipOutcome {}
}
