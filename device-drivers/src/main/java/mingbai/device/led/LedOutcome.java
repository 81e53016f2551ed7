package mingbai.device.led;

import java.util.List;

/// What became of a wish to a board.
public sealed interface LedOutcome {

    /// The card took it; where it cannot say so itself, the bytes went out without complaint.
    record Shown(List<Substituted> substituted) implements LedOutcome {
        public Shown {
            substituted = List.copyOf(substituted);
        }
    }

    /// Newer content for the same area came before this was sent.
    record Superseded() implements LedOutcome {}

    /// Not on the board yet: it is kept, and sent when the trouble is over.
    record Kept(LedTrouble trouble) implements LedOutcome {}

    /// It will not be shown.
    record Refused(LedTrouble trouble) implements LedOutcome {}

    static LedOutcome shown() {
        return new Shown(List.of());
    }
}
