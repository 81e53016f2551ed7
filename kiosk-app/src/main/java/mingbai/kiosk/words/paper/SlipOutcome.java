package mingbai.kiosk.words.paper;

import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrinterTrouble;

/// What became of a slip.
public sealed interface SlipOutcome {
    /// It is out.
    record Printed() implements SlipOutcome {}

    /// It may be out, wholly or partly; it is not printed again.
    record Unconfirmed(PaperTrouble trouble) implements SlipOutcome {}

    /// Nothing of it was printed.
    record Refused(PaperTrouble trouble) implements SlipOutcome {}

    /// There is no printer here: what the screen shows is all there is, and it counts.
    record OnScreen() implements SlipOutcome {}

    /// As a printer tells it.
    static SlipOutcome of(PrintOutcome outcome) {
        return switch (outcome) {
            case PrintOutcome.Printed _ -> new Printed();
            case PrintOutcome.Unconfirmed(PrinterTrouble trouble) ->
                    new Unconfirmed(PaperTrouble.of(trouble));
            case PrintOutcome.Refused(PrinterTrouble trouble) ->
                    new Refused(PaperTrouble.of(trouble));
        };
    }
}
