package mingbai.display.programme;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.queue.QueueView;

/// Whether the queue as last heard may be shown as what is true now.
public sealed interface Freshness {

    /// A view that nobody has confirmed for this long is no longer shown as the truth.
    Duration BOUND = QueueSnapshot.COUNTS_FOR;

    /// It may.
    record Fresh() implements Freshness {}

    /// It may not: the line is down, or nothing was heard for too long. `last` is the last truth.
    record Interrupted(Instant last) implements Freshness {}

    /// Nothing of today was heard yet.
    record NeverHeard() implements Freshness {}

    default boolean fresh() {
        return this instanceof Fresh;
    }

    static Freshness of(QueueView view, Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        if (view.snapshot().filter(s -> s.header().day().equals(today)).isEmpty()) {
            return new NeverHeard();
        }
        // A view from the future comes of a clock that was set back: it proves nothing either.
        boolean old = Duration.between(view.heard(), now).abs().compareTo(BOUND) > 0;
        return old || !view.connected() ? new Interrupted(view.heard()) : new Fresh();
    }
}
