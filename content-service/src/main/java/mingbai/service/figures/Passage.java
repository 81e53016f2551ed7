package mingbai.service.figures;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.service.ticket.TicketState;

/// One ticket's way through the hall. `over` tells whether its day is.
record Passage(
        BusinessId business, TicketState state, boolean over, Instant issued, Optional<Call> call) {

    /// Where and when it was called, and when it was done there.
    record Call(WindowNumber window, Instant at, Optional<Instant> ended) {}

    /// It waited until its day was over.
    boolean abandoned() {
        return over && (state == TicketState.WAITING || state == TicketState.HELD);
    }
}
