package mingbai.kiosk.monkey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PaceTest {
    private static final Instant SINCE = Instant.parse("2026-11-26T06:00:00Z");
    private static final Instant SHOWN = Instant.parse("2026-11-25T00:30:00Z");

    @Test
    void anHourOfTheMachineIsSixAtThisClock() {
        var pace = new Pace(6, SINCE, SHOWN);
        var clock = pace.over(InstantSource.fixed(SINCE.plus(Duration.ofHours(1))));
        assertEquals(SHOWN.plus(Duration.ofHours(6)), clock.instant());
    }

    @Test
    void whatItIsWrittenAsIsTakenAgain() {
        var pace = new Pace(6, SINCE, SHOWN);
        assertEquals(pace, Pace.parse(pace.text()));
    }

    @Test
    void theMachinesOwnClockIsLeftAsItIs() {
        var machine = InstantSource.fixed(SINCE);
        assertEquals(machine, Pace.REAL.over(machine));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6",
                "0,2026-11-26T06:00:00Z,2026-11-25T00:30:00Z",
                "101,2026-11-26T06:00:00Z,2026-11-25T00:30:00Z",
                "six,2026-11-26T06:00:00Z,2026-11-25T00:30:00Z",
                "6,yesterday,2026-11-25T00:30:00Z"
            })
    void whatIsNoPaceIsRefused(String text) {
        var refused = assertThrows(IllegalArgumentException.class, () -> Pace.parse(text));
        assertTrue(!refused.getMessage().isEmpty());
    }
}
