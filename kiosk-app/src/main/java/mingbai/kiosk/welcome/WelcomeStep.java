package mingbai.kiosk.welcome;

import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;

/// What the welcome screen can show.
public sealed interface WelcomeStep {
    /// The doors; `busy` is absent where nobody knows how busy the hall is.
    record Greeting(Hall hall, List<Door> doors, Optional<Busy> busy, List<Hint> hints)
            implements WelcomeStep {
        public Greeting {
            doors = List.copyOf(doors);
            hints = List.copyOf(hints);
        }
    }

    /// Nobody is there: a notice for the hall.
    record Attracting(Hall hall, Notice notice) implements WelcomeStep {}

    /// One notice, whole.
    record Reading(Notice notice) implements WelcomeStep {}

    /// What the hall is called.
    record Hall(String chinese, String english, boolean demonstration) {}

    /// How many wait in the hall, and how many windows are open.
    record Busy(int waiting, int openWindows) {}
}
