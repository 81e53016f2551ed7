package mingbai.bench.hall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HallHoursTest {
    private static final Duration DAY = Duration.ofHours(8);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26T08:30:00Z, 2026-11-26T00:30:00Z",
        "2026-11-26T08:29:59Z, 2026-11-25T00:30:00Z",
        "2026-11-26T00:00:00Z, 2026-11-25T00:30:00Z",
        "2026-11-26T23:00:00Z, 2026-11-26T00:30:00Z"
    })
    void aDayBeginsAtAnOpeningAndHasPassedByTheMachinesClock(Instant now, Instant opening) {
        var minutes = Duration.ofMinutes(80);
        var pace = HallHours.pace(now, DAY, minutes);
        assertEquals(opening, pace.over(InstantSource.fixed(now)).instant());
        var end = pace.over(InstantSource.fixed(now.plus(minutes))).instant();
        assertEquals(opening.plus(DAY), end);
        assertFalse(end.isAfter(now), "signed in the future");
    }
}
