package mingbai.bench.hall;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import mingbai.kiosk.monkey.Pace;

/// How fast a hall's clock goes where hours of it are to pass in fewer minutes.
public final class HallHours {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENING = LocalTime.of(8, 30);

    private HallHours() {}

    /// Begins at an opening from which the hours have passed: what is signed by this clock is never
    /// of the future by anybody else's.
    public static Pace pace(Instant now, Duration hours, Duration minutes) {
        var opening = now.minus(hours).atZone(ZONE);
        var day = opening.toLocalDate().minusDays(opening.toLocalTime().isBefore(OPENING) ? 1 : 0);
        var shown = day.atTime(OPENING).atZone(ZONE).toInstant();
        return new Pace((int) Math.ceilDiv(hours.toMillis(), minutes.toMillis()), now, shown);
    }
}
