package mingbai.service.queue;

import java.time.LocalDate;
import java.util.List;
import mingbai.model.ask.Answer;
import mingbai.model.place.WindowNumber;

/// A ticket as its holder may see it. `today` tells whether its day is not over.
public record TicketSight(Answer.Ticket ticket, LocalDate day, boolean today, Stage stage) {

    /// Where the ticket stands.
    public sealed interface Stage {
        /// So many are before it; these windows take its business.
        record Waiting(int ahead, List<WindowNumber> windows) implements Stage {
            public Waiting {
                windows = List.copyOf(windows);
            }
        }

        /// To be at this window now.
        record Called(WindowNumber window) implements Stage {}

        /// Served at this window.
        record Finished(WindowNumber window) implements Stage {}

        /// Called, and nobody came.
        record Missed() implements Stage {}
    }
}
