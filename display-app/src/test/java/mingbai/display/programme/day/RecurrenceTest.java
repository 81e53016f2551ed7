package mingbai.display.programme.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void weekdaysComeRoundEachWeek() {
        assertEquals(List.of(2, 5, 9, 12, 16, 19, 23, 26, 30), days("FREQ=WEEKLY;BYDAY=MO,FR", 1));
    }

    @Test
    void theSecondTuesdayAndTheLastFridayAreFound() {
        assertEquals(List.of(10), days("FREQ=MONTHLY;BYDAY=2TU", 3));
        assertEquals(List.of(27), days("FREQ=MONTHLY;BYDAY=-1FR", 3));
    }

    @Test
    void aRuleEndsAfterItsCountOrItsLastDay() {
        assertEquals(List.of(1, 2, 3), days("FREQ=DAILY;COUNT=3", 1));
        assertEquals(List.of(1, 4, 7), days("FREQ=DAILY;INTERVAL=3;UNTIL=20260108", 1));
        assertEquals(List.of(), days("FREQ=DAILY;COUNT=3", 2));
    }

    @Test
    void whatNeverComesTrueHasNoDaysAndTakesNoTime() {
        for (var rule :
                List.of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=NEVER", "", "BYDAY=MO")) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(5),
                    () -> {
                        assertFalse(Recurrence.has(rule, FIRST, FIRST.plusYears(30)), rule);
                        assertFalse(Recurrence.sensible(rule, FIRST), rule);
                    });
        }
        assertTrue(Recurrence.sensible("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", FIRST));
    }

    private static List<Integer> days(String rule, int month) {
        var first = LocalDate.of(2026, month, 1);
        return first.datesUntil(first.plusMonths(1))
                .filter(date -> Recurrence.has(rule, FIRST, date))
                .map(LocalDate::getDayOfMonth)
                .toList();
    }
}
