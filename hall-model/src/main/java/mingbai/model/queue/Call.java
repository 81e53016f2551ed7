package mingbai.model.queue;

import java.time.Instant;
import mingbai.model.place.WindowNumber;

/// A ticket called to a window. `sequence` grows by one with each call of the hall, so that a board
/// sees a gap.
public record Call(long sequence, TicketNumber ticket, WindowNumber window, Kind kind, Instant at) {

    /// Whether it is the first call, a repetition, or the second stage (取证/缴费).
    public enum Kind {
        FIRST,
        REPEAT,
        SECOND_STAGE
    }
}
