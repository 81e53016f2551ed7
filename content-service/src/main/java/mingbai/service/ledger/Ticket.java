package mingbai.service.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.place.WindowNumber;

/// A ticket in the ledger: as it was issued, on which day, and what has become of it.
public record Ticket(
        Answer.Ticket issued, LocalDate day, TicketState state, Optional<Served> served) {
    /// Which window called it, and when it was done there.
    public record Served(WindowNumber window, Optional<Instant> ended) {}
}
