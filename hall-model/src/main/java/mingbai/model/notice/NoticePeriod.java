package mingbai.model.notice;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// How long a notice has to hang at least (公示期), in which days, and what says so. The day it is put
/// up does not count.
public record NoticePeriod(int days, Days counted, String basis) {

    /// The longest period.
    public static final int MOST = 365;

    public NoticePeriod {
        if (days < 1 || days > MOST) {
            throw new IllegalArgumentException("a notice period is 1–" + MOST + " days");
        }
    }

    /// Which days count.
    public enum Days {
        CALENDAR("日"),
        WORKING("个工作日");

        private final String chinese;

        Days(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /// The last day it has to hang; when that of a period in natural days is a day off, the next
    /// working day is (民法典第二百零三条). `holidays` are days off, `workdays` days of a week's end that
    /// are worked (调休上班).
    public LocalDate lastDay(LocalDate putUp, Set<LocalDate> holidays, Set<LocalDate> workdays) {
        LocalDate day = putUp;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (counted == Days.CALENDAR || worked(day, holidays, workdays)) {
                left--;
            }
        }
        while (!worked(day, holidays, workdays)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static boolean worked(LocalDate day, Set<LocalDate> holidays, Set<LocalDate> workdays) {
        boolean weekend =
                day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return workdays.contains(day) || (!weekend && !holidays.contains(day));
    }
}
