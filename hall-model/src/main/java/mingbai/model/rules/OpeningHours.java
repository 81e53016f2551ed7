package mingbai.model.rules;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;

/// When the hall takes visitors (开放时间). `closed` are holidays, `workdays` days off that are worked
/// instead (调休上班): on those the hours of Monday hold.
public record OpeningHours(List<Day> week, List<LocalDate> closed, List<LocalDate> workdays) {

    /// A day of the week and its parts, breaks left out.
    public record Day(DayOfWeek day, List<Span> spans) {
        public Day {
            spans = spans.stream().sorted().toList();
        }
    }

    public static final OpeningHours ALWAYS =
            new OpeningHours(
                    Arrays.stream(DayOfWeek.values())
                            .map(day -> new Day(day, List.of(Span.WHOLE_DAY)))
                            .toList(),
                    List.of(),
                    List.of());

    public OpeningHours {
        week = List.copyOf(week);
        closed = List.copyOf(closed);
        workdays = List.copyOf(workdays);
    }

    public List<Span> on(LocalDate date) {
        if (workdays.contains(date)) {
            return on(DayOfWeek.MONDAY);
        }
        return closed.contains(date) ? List.of() : on(date.getDayOfWeek());
    }

    private List<Span> on(DayOfWeek day) {
        return week.stream()
                .filter(d -> d.day() == day)
                .flatMap(d -> d.spans().stream())
                .sorted()
                .toList();
    }

    public boolean openAt(LocalDateTime time) {
        return on(time.toLocalDate()).stream().anyMatch(span -> span.has(time.toLocalTime()));
    }
}
