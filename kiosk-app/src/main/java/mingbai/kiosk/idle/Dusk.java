package mingbai.kiosk.idle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/// When an untouched screen is dimmed: while the hall is closed, and at the times its place has
/// set.
public final class Dusk {
    /// How long it stays bright after a touch all the same.
    public static final Duration BRIGHT = Duration.ofMinutes(2);

    private final List<Night> nights;
    private Instant touched;

    public Dusk(Instant now, List<Night> nights) {
        this.nights = List.copyOf(nights);
        this.touched = now;
    }

    public void touched(Instant now) {
        touched = now;
    }

    public boolean falls(Instant now, ZoneId zone, boolean closed) {
        var time = LocalTime.ofInstant(now, zone);
        boolean due = closed || nights.stream().anyMatch(night -> night.has(time));
        return due && now.isAfter(touched.plus(BRIGHT));
    }
}
