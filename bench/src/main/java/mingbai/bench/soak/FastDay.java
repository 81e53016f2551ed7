package mingbai.bench.soak;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock on which a hall's whole day goes by in a short while.
final class FastDay implements InstantSource {
    private final Instant opens;
    private final double times;
    private final long begun = System.nanoTime();

    FastDay(Instant opens, double times) {
        this.opens = opens;
        this.times = times;
    }

    @Override
    public Instant instant() {
        return opens.plus(Duration.ofNanos((long) ((System.nanoTime() - begun) * times)));
    }
}
