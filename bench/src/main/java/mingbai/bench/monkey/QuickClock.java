package mingbai.bench.monkey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that goes only as fast as it is told.
final class QuickClock implements InstantSource {
    private volatile Instant now;

    QuickClock(Instant start) {
        now = start;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
