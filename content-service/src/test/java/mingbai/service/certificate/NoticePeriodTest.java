package mingbai.service.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.service.workday.WorkDays;
import org.junit.jupiter.api.Test;

class NoticePeriodTest {
    /// A made-up calendar: the first week of October off, the Saturday after it worked instead.
    private static final WorkDays CALENDAR =
            WorkDays.of(
                    LocalDate.parse("2026-10-01")
                            .datesUntil(LocalDate.parse("2026-10-08"))
                            .toList(),
                    List.of(LocalDate.parse("2026-10-10")));

    private static Set<LocalDate> days(String from, String until) {
        return LocalDate.parse(from)
                .datesUntil(LocalDate.parse(until).plusDays(1))
                .collect(Collectors.toSet());
    }

    private static NoticePeriod.Count count(NoticePeriod period, Set<LocalDate> shown) {
        return period.count(
                LocalDate.parse("2026-09-28"), shown, LocalDate.parse("2026-11-01"), CALENDAR);
    }

    @Test
    void workingDaysLeaveOutHolidaysAndCountDaysWorkedInstead() {
        var count = count(new NoticePeriod(5, true), days("2026-09-28", "2026-10-31"));
        // 29, 30 September, 8, 9 October, and Saturday the 10th.
        assertEquals(LocalDate.parse("2026-10-10"), count.last());
        assertEquals(5, count.counted());
        assertEquals(List.of(), count.missed());
    }

    @Test
    void theDayItBeginsDoesNotCount() {
        var count = count(new NoticePeriod(1, true), days("2026-09-28", "2026-10-31"));
        assertEquals(LocalDate.parse("2026-09-29"), count.last());
    }

    @Test
    void naturalDaysThatEndOnADayOffGoOnToTheNextWorkingDay() {
        var count = count(new NoticePeriod(7, false), days("2026-09-28", "2026-10-31"));
        assertEquals(LocalDate.parse("2026-10-08"), count.last());
    }

    @Test
    void aDayOnWhichNobodyShowedItIsMissedOnlyWhereItCounts() {
        var shown = new HashSet<>(days("2026-09-28", "2026-10-31"));
        shown.remove(LocalDate.parse("2026-10-02"));
        shown.remove(LocalDate.parse("2026-10-09"));
        var count = count(new NoticePeriod(5, true), shown);
        assertEquals(List.of(LocalDate.parse("2026-10-09")), count.missed());
        assertEquals(4, count.counted());
    }

    @Test
    void beforeItIsOverOnlyDaysThatHaveComeAreCounted() {
        var count =
                new NoticePeriod(5, true)
                        .count(
                                LocalDate.parse("2026-09-28"),
                                days("2026-09-28", "2026-09-30"),
                                LocalDate.parse("2026-09-30"),
                                CALENDAR);
        assertEquals(2, count.counted());
        assertEquals(LocalDate.parse("2026-10-10"), count.last());
    }

    @Test
    void aPeriodHasADayAtLeastAndAYearAtMost() {
        assertThrows(IllegalArgumentException.class, () -> new NoticePeriod(0, true));
        assertThrows(IllegalArgumentException.class, () -> new NoticePeriod(366, false));
    }
}
