package mingbai.device.line;

import java.time.Duration;

/// A moment on the monotonic clock by which an exchange with a device has to be over.
///
/// Real elapsed time on purpose: a wall clock that jumps must neither hang nor cut an exchange.
public final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    public static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime() + limit.toNanos());
    }

    /// Never negative.
    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public boolean passed() {
        return end - System.nanoTime() <= 0;
    }
}
