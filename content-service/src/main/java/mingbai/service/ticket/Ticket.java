package mingbai.service.ticket;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.PriorityGroup;
import mingbai.model.queue.TicketToken;

/// A ticket in the ledger: as it was issued, on which day, and what has become of it.
public record Ticket(
        Answer.Ticket issued,
        LocalDate day,
        TicketState state,
        Standing standing,
        Optional<Served> served) {

    /// Where it stands in its line. `keptUntil` is when a missed ticket is over at last.
    public record Standing(
            Lane lane,
            long place,
            Optional<PriorityGroup> priority,
            int misses,
            Optional<Instant> keptUntil) {}

    /// Which window called it, and when it was done there.
    public record Served(WindowNumber window, Instant called, Optional<Instant> ended) {}

    public TicketToken token() {
        return issued.token();
    }

    public BusinessId business() {
        return issued.business();
    }

    /// The lane it came into the line by.
    public Lane ownLane() {
        return standing.priority().isPresent() ? Lane.PRIORITY : Lane.ORDINARY;
    }
}
