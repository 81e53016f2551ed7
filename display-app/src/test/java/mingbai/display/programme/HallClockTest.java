package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import mingbai.display.SampleHall;
import org.junit.jupiter.api.Test;

class HallClockTest {

    @Test
    void aDayIsWrittenOutInBothLanguages() {
        assertEquals(
                new HallClock("2026年7月22日 星期三", "Wednesday, 22 July 2026", "农历六月初九", "14:32", "05"),
                HallClock.at(SampleHall.NOW, SampleHall.ZONE));
    }

    @Test
    void aDeadClockBatteryIsNotShownAsATime() {
        var clock = HallClock.at(Instant.parse("1970-01-01T00:00:09Z"), SampleHall.ZONE);
        assertEquals(new HallClock("时钟未校准", "Clock is not set", "", "--:--", ""), clock);
    }

    @Test
    void anOlderMomentHasItsDate() {
        var now = SampleHall.NOW;
        assertEquals("14:32:05", HallClock.exact(now, now, SampleHall.ZONE));
        assertEquals(
                "7月21日 14:32:05",
                HallClock.exact(now.minus(Duration.ofDays(1)), now, SampleHall.ZONE));
    }
}
