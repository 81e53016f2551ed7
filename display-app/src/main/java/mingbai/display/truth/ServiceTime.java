package mingbai.display.truth;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import mingbai.model.queue.QueueSnapshot;
import mingbai.station.queue.QueueView;

/// The service's time, so that boards of one hall change together whatever their own clocks say. A
/// snapshot carries when the service signed it; of the last ones the one that took least on its way
/// tells best. Between them a clock counts that nobody sets. Where the service's own clock was set
/// back, its time begins anew. Until the service was heard, the station's own clock is all there
/// is.
public final class ServiceTime implements InstantSource {

    /// For how long a snapshot is counted on; clocks drift apart afterwards.
    static final Duration KEPT = Duration.ofMinutes(10);

    /// Kept at most.
    static final int MOST = 600;

    private final InstantSource own;
    private final LongSupplier nanos;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private Optional<QueueSnapshot.Header> newest = Optional.empty();
    private OptionalLong ahead = OptionalLong.empty();

    /// `ahead` is the service's time less the counter, in nanoseconds.
    private record Sample(long at, long ahead) {}

    /// `nanos` counts and is never set.
    public ServiceTime(InstantSource own, LongSupplier nanos) {
        this.own = own;
        this.nanos = nanos;
    }

    /// A view has just come. One that does not follow what was heard before is a copy the broker
    /// kept, and tells nothing of now.
    public synchronized void heard(QueueView view) {
        var header = view.snapshot().map(QueueSnapshot::header);
        if (!view.connected() || header.isEmpty()) {
            return;
        }
        var before = newest;
        if (before.filter(b -> !header.get().follows(b)).isPresent()) {
            return;
        }
        newest = header;
        // The first one is kept by the broker for whoever comes; it may be old.
        before.ifPresent(b -> tell(header.get().at(), b.at()));
    }

    private void tell(Instant signed, Instant before) {
        if (signed.isBefore(before)) {
            samples.clear();
        }
        long now = nanos.getAsLong();
        samples.addLast(new Sample(now, toNanos(signed) - now));
        while (samples.size() > MOST || now - samples.getFirst().at() > KEPT.toNanos()) {
            samples.removeFirst();
        }
        ahead = samples.stream().mapToLong(Sample::ahead).max();
    }

    @Override
    public synchronized Instant instant() {
        return ahead.isPresent() ? fromNanos(ahead.getAsLong() + nanos.getAsLong()) : own.instant();
    }

    /// The same view as if it had been heard by this time, and not by the station's own clock.
    public QueueView seen(QueueView view) {
        var off = Duration.between(own.instant(), instant());
        return new QueueView(view.snapshot(), view.heard().plus(off), view.connected());
    }

    /// How far the station's own clock is from the service's; empty until the service was heard.
    public synchronized Optional<Duration> off() {
        return ahead.isPresent()
                ? Optional.of(Duration.between(instant(), own.instant()))
                : Optional.empty();
    }

    private static long toNanos(Instant moment) {
        return TimeUnit.SECONDS.toNanos(moment.getEpochSecond()) + moment.getNano();
    }

    private static Instant fromNanos(long nanos) {
        long second = TimeUnit.SECONDS.toNanos(1);
        return Instant.ofEpochSecond(Math.floorDiv(nanos, second), Math.floorMod(nanos, second));
    }
}
