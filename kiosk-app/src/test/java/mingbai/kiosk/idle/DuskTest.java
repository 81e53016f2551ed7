package mingbai.kiosk.idle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuskTest {
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Instant EVENING = Instant.parse("2026-11-23T10:29:00Z");

    private final Dusk dusk = new Dusk(EVENING, Night.parse("18:30-07:30, 12:00-13:30"));

    private boolean falls(String time) {
        return dusk.falls(Instant.parse(time), HERE, false);
    }

    @Test
    void anUntouchedScreenIsDimmedAtTheTimesThatWereSet() {
        assertFalse(falls("2026-11-23T10:29:59Z"));
        assertTrue(falls("2026-11-23T10:32:00Z"));
        assertTrue(falls("2026-11-23T23:29:59Z"));
        assertFalse(falls("2026-11-23T23:30:00Z"));
        assertTrue(falls("2026-11-24T04:00:00Z"));
        assertFalse(falls("2026-11-24T05:30:00Z"));
    }

    @Test
    void aTouchKeepsItBrightForTwoMinutes() {
        var night = Instant.parse("2026-11-23T15:00:00Z");
        dusk.touched(night);
        assertFalse(dusk.falls(night.plus(Dusk.BRIGHT), HERE, true));
        assertTrue(dusk.falls(night.plus(Dusk.BRIGHT).plusMillis(1), HERE, false));
    }

    @Test
    void aClosedHallIsDimmedAtAnyTime() {
        assertTrue(dusk.falls(Instant.parse("2026-11-24T01:00:00Z"), HERE, true));
    }

    @Test
    void whatIsNoTimeIsRefused() {
        assertEquals(
                List.of(new Night(LocalTime.of(18, 30), LocalTime.of(7, 30))),
                Night.parse("18:30-07:30"));
        for (var wrong : List.of("18:30", "25:00-07:00", "12:00-12:00", "")) {
            assertThrows(IllegalArgumentException.class, () -> Night.parse(wrong), wrong);
        }
    }
}
