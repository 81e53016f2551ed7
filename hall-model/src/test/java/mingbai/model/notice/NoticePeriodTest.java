package mingbai.model.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoticePeriodTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 9, 30);
    private static final Set<LocalDate> HOLIDAYS =
            LocalDate.of(2026, 10, 1)
                    .datesUntil(LocalDate.of(2026, 10, 8))
                    .collect(Collectors.toSet());
    private static final Set<LocalDate> WORKED = Set.of(LocalDate.of(2026, 10, 10));

    @Test
    void theDayItIsPutUpDoesNotCount() {
        var period = new NoticePeriod(7, NoticePeriod.Days.CALENDAR, "");
        assertEquals(LocalDate.of(2026, 10, 8), period.lastDay(WEDNESDAY, HOLIDAYS, WORKED));
    }

    @Test
    void workingDaysSkipHolidaysAndTakeInWorkedSaturdays() {
        var period = new NoticePeriod(3, NoticePeriod.Days.WORKING, "");
        assertEquals(LocalDate.of(2026, 10, 10), period.lastDay(WEDNESDAY, HOLIDAYS, WORKED));
        assertEquals(LocalDate.of(2026, 10, 12), period.lastDay(WEDNESDAY, HOLIDAYS, Set.of()));
    }

    @Test
    void aPeriodOfNoDaysIsRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new NoticePeriod(0, NoticePeriod.Days.CALENDAR, ""));
    }
}
