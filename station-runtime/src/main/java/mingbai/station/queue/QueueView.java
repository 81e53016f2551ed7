package mingbai.station.queue;

import java.time.Instant;
import java.util.Optional;
import mingbai.model.queue.QueueSnapshot;

/// The queue as last heard. `heard` is when the service last confirmed it; a screen whose view is
/// too old says so instead of showing it as today's truth.
public record QueueView(Optional<QueueSnapshot> snapshot, Instant heard, boolean connected) {

    /// Nothing heard yet.
    public static final QueueView UNKNOWN = new QueueView(Optional.empty(), Instant.EPOCH, false);
}
