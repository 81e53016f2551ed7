package mingbai.station.trust;

import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingbai.model.signing.Verdict;
import mingbai.model.status.RefusalReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this station refused, and why: the last ones for the console, each kind once in the log.
public final class Refusals {
    /// How many are remembered.
    public static final int MOST = 20;

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final InstantSource clock;
    private final Deque<RefusalReport> last = new ArrayDeque<>();
    private final Set<Kind> logged = new HashSet<>();
    private long count;

    public Refusals(InstantSource clock) {
        this.clock = clock;
    }

    private record Kind(String what, Verdict.Reason reason) {}

    /// `what` is a topic, never content.
    public synchronized void add(String what, Verdict.Reason reason) {
        count++;
        if (last.size() == MOST) {
            last.removeFirst();
        }
        last.addLast(new RefusalReport(what, reason, clock.instant()));
        if (logged.size() < 1_000 && logged.add(new Kind(what, reason))) {
            LOG.warn("Refused on {}: {} (further ones are only counted)", what, reason);
        }
    }

    /// Oldest first.
    public synchronized List<RefusalReport> last() {
        return List.copyOf(last);
    }

    public synchronized long count() {
        return count;
    }
}
