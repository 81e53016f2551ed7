package mingbai.kiosk.attached;

import java.time.Duration;
import java.time.Instant;

/// When a kiosk before which nobody stands is dimmed: some time after the last visitor left or
/// touched it. It is bright again as soon as somebody comes.
public final class Twilight {
    public static final Duration AFTER = Duration.ofSeconds(60);

    private Instant last;

    public Twilight(Instant now) {
        last = now;
    }

    /// Somebody touched it, or something was read.
    public void touched(Instant now) {
        last = now;
    }

    /// Whether it is dim now; `needed` while somebody stands there or a visit is under way.
    public boolean dim(Instant now, boolean needed) {
        if (needed) {
            last = now;
        }
        return !now.isBefore(last.plus(AFTER));
    }
}
