package mingbai.device.watchdog;

import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Feeds the watchdogs, as often as it is called, while every part makes progress; called by the
/// program's scheduler at half the watchdog's time or faster.
///
/// Between two feedings each part must have moved, so a part has to beat at least that often.
public final class Feeding implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Feeding.class);

    private final Heartbeats heartbeats;
    private final List<Watchdog> watchdogs;
    private List<String> still = List.of();

    public Feeding(Heartbeats heartbeats, List<Watchdog> watchdogs) {
        this.heartbeats = heartbeats;
        this.watchdogs = List.copyOf(watchdogs);
    }

    /// Whether they were fed.
    public synchronized boolean turn() {
        List<String> now = heartbeats.standingStill();
        if (!now.isEmpty() && !now.equals(still)) {
            log.error("Not feeding the watchdog: no progress in {}", now);
        }
        still = now;
        if (now.isEmpty()) {
            watchdogs.forEach(Feeding::feed);
        }
        return now.isEmpty();
    }

    private static void feed(Watchdog watchdog) {
        try {
            watchdog.feed();
        } catch (IOException e) {
            log.warn("A watchdog could not be fed", e);
        }
    }

    /// Ends all of them in good order.
    @Override
    public synchronized void close() {
        watchdogs.forEach(Watchdog::close);
    }
}
