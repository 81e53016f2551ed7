package mingbai.model.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;

/// The whole queue board at one moment: enough for a board that knew nothing. `recent` holds the
/// last calls, oldest first, so that a board can still announce what it missed, once.
public record QueueSnapshot(
        Header header, List<WindowState> windows, List<Waiting> waiting, List<Call> recent) {

    /// How many calls a snapshot carries at most.
    public static final int RECENT_CALLS = 40;

    /// How long a board may show it as what is true now.
    public static final Duration COUNTS_FOR = Duration.ofSeconds(60);

    /// How often it is told although nothing happens: one may be late and another lost before a
    /// board takes the silence of a quiet hall for an interruption.
    public static final Duration TOLD_EVERY = Duration.ofSeconds(20);

    public QueueSnapshot {
        windows = List.copyOf(windows);
        waiting = List.copyOf(waiting);
        recent = List.copyOf(recent);
    }

    /// Which hall and day, and when. `revision` grows with every change, `lastCall` is the sequence
    /// of the newest call.
    public record Header(HallId hall, LocalDate day, long revision, long lastCall, Instant at) {
        /// Whether it may take the place of that one: it was signed later, or after more changes by
        /// a service whose clock was set back.
        public boolean follows(Header before) {
            return at.isAfter(before.at) || revision > before.revision;
        }
    }

    /// How many wait for a business.
    public record Waiting(BusinessId business, int count) {}
}
