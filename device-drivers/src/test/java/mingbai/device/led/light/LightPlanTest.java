package mingbai.device.led.light;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import mingbai.device.led.Brightness;
import mingbai.device.led.MovedClock;
import org.junit.jupiter.api.Test;

class LightPlanTest {
    private static final Set<DayOfWeek> WORKDAYS =
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    @Test
    void brightnessHoldsUntilTheNextStepAndPastMidnight() {
        BrightnessPlan plan = BrightnessPlan.parse("07:30=60, 18:00=30");
        assertEquals(new Brightness(30), plan.at(LocalTime.of(0, 0)));
        assertEquals(new Brightness(30), plan.at(LocalTime.of(7, 29, 59)));
        assertEquals(new Brightness(60), plan.at(LocalTime.of(7, 30)));
        assertEquals(new Brightness(30), plan.at(LocalTime.of(23, 59)));
    }

    @Test
    void aPlanThatCannotBeMeantIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> BrightnessPlan.parse("07:30"));
        assertThrows(IllegalArgumentException.class, () -> BrightnessPlan.parse("07:30=101"));
        assertThrows(IllegalArgumentException.class, () -> BrightnessPlan.parse("07:30=1,07:30=2"));
    }

    @Test
    void officeHoursAreLitOnWorkdays() {
        LitHours hours = new LitHours(WORKDAYS, LocalTime.of(8, 30), LocalTime.of(17, 30));
        LocalDateTime wednesday = LocalDateTime.of(2026, 4, 1, 8, 30);
        assertTrue(hours.lit(wednesday));
        assertFalse(hours.lit(wednesday.minusSeconds(1)));
        assertFalse(hours.lit(wednesday.withHour(17)));
        assertTrue(hours.lit(wednesday.withHour(17).minusMinutes(1)));
        assertFalse(hours.lit(wednesday.plusDays(3)));
    }

    @Test
    void hoursThatSpanMidnightBelongToTheirFirstDay() {
        LitHours hours =
                new LitHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(20, 0), LocalTime.of(2, 0));
        LocalDateTime friday = LocalDateTime.of(2026, 4, 3, 21, 0);
        assertTrue(hours.lit(friday));
        assertTrue(hours.lit(friday.plusHours(4)));
        assertFalse(hours.lit(friday.plusHours(5)));
        assertFalse(hours.lit(friday.minusHours(20)));
        assertTrue(LitHours.always().lit(friday));
    }

    @Test
    void thePlanIsAFunctionOfTheClockPassedIn() {
        LightPlan plan =
                new LightPlan(
                        new LitHours(WORKDAYS, LocalTime.of(8, 0), LocalTime.of(18, 0)),
                        BrightnessPlan.parse("08:00=80,12:00=100"));
        MovedClock clock = new MovedClock();
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        assertEquals(new BoardLight(true, new Brightness(80)), plan.at(clock, zone));
        clock.move(java.time.Duration.ofHours(4));
        assertEquals(new BoardLight(true, new Brightness(100)), plan.at(clock, zone));
        clock.move(java.time.Duration.ofHours(8));
        assertEquals(new BoardLight(false, new Brightness(100)), plan.at(clock, zone));
    }
}
