package mingbai.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// The real time, moved by whatever somebody does to it.
final class MovedClock implements InstantSource {
    private final InstantSource real;
    private volatile Duration moved = Duration.ZERO;

    MovedClock(InstantSource real) {
        this.real = real;
    }

    void move(Duration by) {
        moved = by;
    }

    /// As a dead battery leaves it.
    void forget() {
        moved = Duration.between(real.instant(), Instant.EPOCH);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(moved);
    }
}
