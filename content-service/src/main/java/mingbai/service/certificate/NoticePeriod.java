package mingbai.service.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.service.workday.WorkDays;

/// How long a notice has to be shown. The day it begins does not count (民法典第二百零一条); when the last
/// day of a period in natural days is a day off, the next working day is the last (第二百零三条).
record NoticePeriod(int days, boolean working) {
    static final int MOST_DAYS = 365;

    NoticePeriod {
        if (days < 1 || days > MOST_DAYS) {
            throw new IllegalArgumentException("a notice period has 1–" + MOST_DAYS + " days");
        }
    }

    /// A period over the days on which a notice was shown. `last` is the day on which it is, or
    /// will be, over; `missed` are the days of it, up to today, on which nobody showed it.
    record Count(LocalDate begun, LocalDate last, int counted, List<LocalDate> missed) {
        Count {
            missed = List.copyOf(missed);
        }
    }

    Count count(LocalDate begun, Set<LocalDate> shown, LocalDate today, WorkDays calendar) {
        var last = last(begun, calendar);
        var due =
                Stream.iterate(begun.plusDays(1), d -> !d.isAfter(last), d -> d.plusDays(1))
                        .filter(d -> !d.isAfter(today))
                        .filter(d -> !working || calendar.has(d))
                        .toList();
        var missed = due.stream().filter(d -> !shown.contains(d)).toList();
        return new Count(begun, last, due.size() - missed.size(), missed);
    }

    private LocalDate last(LocalDate begun, WorkDays calendar) {
        var day = begun;
        for (int counted = 0; counted < days; ) {
            day = day.plusDays(1);
            if (!working || calendar.has(day)) {
                counted++;
            }
        }
        while (!calendar.has(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    String chinese() {
        return days + (working ? " 个工作日" : " 日");
    }
}
