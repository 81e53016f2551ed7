package mingbai.service.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.place.WindowNumber;

/// A ticket as its holder may see it. `today` tells whether its day is not over.
public record TicketSight(Answer.Ticket ticket, LocalDate day, boolean today, Stage stage) {

    /// Where the ticket stands.
    public sealed interface Stage {
        /// So many are before it, which takes about so long; these windows take its business.
        record Waiting(int ahead, Optional<Duration> estimate, List<WindowNumber> windows)
                implements Stage {
            public Waiting {
                windows = List.copyOf(windows);
            }
        }

        /// To be at this window now.
        record Called(WindowNumber window) implements Stage {}

        /// Served at this window.
        record Finished(WindowNumber window) implements Stage {}

        /// Put aside: to go to the desk, before that moment where one is set.
        record PutAside(Optional<Instant> end) implements Stage {}

        /// Called, and nobody came.
        record Missed() implements Stage {}

        /// Given up, or never printed.
        record Cancelled() implements Stage {}
    }
}
