package mingbai.device.scanner.serial;

import java.time.Duration;
import java.util.Optional;
import mingbai.device.scanner.Scan;

/// Knows a code that is still held before the scanner; the time is of a monotonic clock.
final class Repeats {
    static final Duration WITHIN = Duration.ofMillis(1_500);

    private Optional<Scan> last = Optional.empty();
    private long seen;

    /// Whether it was seen just now; seeing it again begins the time anew.
    boolean again(Scan scan, long nanos) {
        forget(nanos);
        boolean repeated = last.equals(Optional.of(scan));
        last = Optional.of(scan);
        seen = nanos;
        return repeated;
    }

    /// A code may be personal: it is kept no longer than it is of use.
    void forget(long nanos) {
        if (nanos - seen > WITHIN.toNanos()) {
            last = Optional.empty();
        }
    }
}
