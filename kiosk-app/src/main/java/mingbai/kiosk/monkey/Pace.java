package mingbai.kiosk.monkey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;

/// How many times as fast as the machine's a clock goes: at the machine's `since` it showed
/// `shown`. For long runs only, so that a day at a kiosk need not take a day.
public record Pace(int times, Instant since, Instant shown) {
    public static final Pace REAL = new Pace(1, Instant.EPOCH, Instant.EPOCH);
    private static final int MOST = 100;

    public Pace {
        if (times < 1 || times > MOST) {
            throw new IllegalArgumentException("a pace is 1 to " + MOST + ", not " + times);
        }
    }

    /// Takes `6,2026-11-26T00:30:00Z,2026-11-25T00:30:00Z`: the times, since when, and what the
    /// clock showed then.
    public static Pace parse(String text) {
        var parts = text.split(",", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("'" + text + "' is not TIMES,SINCE,SHOWN");
        }
        try {
            var since = Instant.parse(parts[1].strip());
            var shown = Instant.parse(parts[2].strip());
            return new Pace(Integer.parseInt(parts[0].strip()), since, shown);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("'" + e.getParsedString() + "' is no moment", e);
        }
    }

    /// As [#parse] takes it.
    public String text() {
        return times + "," + since + "," + shown;
    }

    public InstantSource over(InstantSource machine) {
        return times == 1
                ? machine
                : () -> shown.plus(Duration.between(since, machine.instant()).multipliedBy(times));
    }
}
