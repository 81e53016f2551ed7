package mingbai.service.monthly;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.later.Later;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;
import mingbai.service.satisfaction.Tally;

/// A month in figures, with the month before beside each. Small departments are as they are here;
/// who shows them leaves them out. `best` are the 服务之星 with their figures.
public record MonthlyReport(
        YearMonth month,
        String hall,
        Pair all,
        List<Department> departments,
        List<Day> days,
        @Later List<PublicFigures.Star> best) {

    public MonthlyReport {
        departments = List.copyOf(departments);
        days = List.copyOf(days);
        best = List.copyOf(best);
    }

    /// What of it everybody is told; nothing where too few have rated.
    Optional<PublicFigures> told() {
        if (!all.now().rated().tally().told()) {
            return Optional.empty();
        }
        var rated = departments.stream().filter(d -> d.figures().now().rated().tally().all() > 0);
        var parts = rated.collect(Collectors.partitioningBy(Department::told));
        return Optional.of(
                new PublicFigures(
                        month,
                        all.now().rated().counts(),
                        parts.getOrDefault(true, List.of()).stream().map(Department::part).toList(),
                        parts.getOrDefault(false, List.of()).size(),
                        best));
    }

    /// A figure set of this month and of the one before.
    public record Pair(Line now, Line before) {}

    /// A department's. `told` is false where its ratings are too few to be told alone.
    public record Department(String name, Pair figures, boolean told) {
        PublicFigures.Part part() {
            return new PublicFigures.Part(name, figures.now().rated().counts().share());
        }
    }

    /// A day's ratings and how many were satisfied.
    public record Day(String day, int rated, int satisfied) {}

    /// What is counted. Waiting in seconds, of those that were finished.
    public record Line(Tickets tickets, Rated rated, Cases cases, int overdueItems) {
        public static final Line NOTHING =
                new Line(new Tickets(0, 0, 0), new Rated(0, 0, 0, 0, 0), new Cases(0, 0, 0, 0), 0);
    }

    /// Tickets taken and finished, and the mean wait.
    public record Tickets(int issued, int finished, int meanWaitSeconds) {}

    /// Ratings that count, by stars.
    public record Rated(int five, int four, int three, int two, int one) {
        static Rated of(Tally tally) {
            return new Rated(
                    tally.of(Grade.VERY_SATISFIED),
                    tally.of(Grade.SATISFIED),
                    tally.of(Grade.BASICALLY_SATISFIED),
                    tally.of(Grade.DISSATISFIED),
                    tally.of(Grade.VERY_DISSATISFIED));
        }

        PublicFigures.Counts counts() {
            return new PublicFigures.Counts(five, four, three, two, one);
        }

        Tally tally() {
            return new Tally(
                    Map.of(
                            Grade.VERY_SATISFIED, five,
                            Grade.SATISFIED, four,
                            Grade.BASICALLY_SATISFIED, three,
                            Grade.DISSATISFIED, two,
                            Grade.VERY_DISSATISFIED, one));
        }
    }

    /// Low ratings of the month: cases, how many of them are over, were taken out, are or were
    /// late.
    public record Cases(int opened, int over, int invalid, int late) {}
}
