package mingbai.service.rating;

import java.time.Instant;
import java.time.LocalDate;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;

/// One service that may be rated: a ticket that was finished, when, and whom it was about.
public record ServedTicket(
        TicketToken token, LocalDate day, TicketNumber number, Instant ended, About about) {

    /// What and who is rated. `item`, `department` and `officer` are empty where nothing says them.
    public record About(
            BusinessId business,
            WindowNumber window,
            String item,
            String department,
            String officer) {}
}
