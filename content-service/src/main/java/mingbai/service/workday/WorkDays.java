package mingbai.service.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingbai.model.rules.OpeningHours;

/// Which days are working days (工作日): Monday to Friday without the holidays of the hall's rules,
/// and the days worked instead (调休上班). That a hall opens on a Saturday makes it none.
public record WorkDays(Set<LocalDate> holidays, Set<LocalDate> workdays) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkDays {
        holidays = Set.copyOf(holidays);
        workdays = Set.copyOf(workdays);
    }

    public static WorkDays of(OpeningHours hours) {
        return of(hours.closed(), hours.workdays());
    }

    public static WorkDays of(List<LocalDate> holidays, List<LocalDate> workdays) {
        return new WorkDays(new HashSet<>(holidays), new HashSet<>(workdays));
    }

    public boolean has(LocalDate day) {
        return workdays.contains(day)
                || (!WEEKEND.contains(day.getDayOfWeek()) && !holidays.contains(day));
    }

    /// The last day of so many working days; the day they begin on does not count.
    public LocalDate after(LocalDate begun, int days) {
        var day = begun;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (has(day)) {
                left--;
            }
        }
        return day;
    }
}
