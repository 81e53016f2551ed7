package mingbai.bench.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;

/// A clock whose days can be turned like the leaves of a calendar: each has its numbers unused.
public final class HallDays implements InstantSource {
    private final InstantSource clock;
    private final AtomicInteger turned = new AtomicInteger();

    public HallDays(InstantSource clock) {
        this.clock = clock;
    }

    public void turn() {
        turned.incrementAndGet();
    }

    @Override
    public Instant instant() {
        return clock.instant().plus(Duration.ofDays(turned.get()));
    }
}
