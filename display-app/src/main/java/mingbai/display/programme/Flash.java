package mingbai.display.programme;

import java.time.Duration;

/// The flash of a new call. It stays below three flashes a second, above which flashing can bring
/// on a seizure (WCAG 2.3.1), and it ends.
public final class Flash {

    /// From one lighting up to the next.
    public static final Duration PERIOD = Duration.ofMillis(800);

    /// How long a call flashes before it settles.
    public static final Duration LASTS = Duration.ofMillis(5_600);

    private Flash() {}

    public static boolean lit(Duration since) {
        if (since.isNegative() || since.compareTo(LASTS) >= 0) {
            return false;
        }
        return since.toMillis() % PERIOD.toMillis() < PERIOD.toMillis() / 2;
    }
}
