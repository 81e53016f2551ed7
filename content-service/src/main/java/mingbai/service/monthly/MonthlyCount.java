package mingbai.service.monthly;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.PublicFigures;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.monthly.MonthlyReport.Cases;
import mingbai.service.monthly.MonthlyReport.Line;
import mingbai.service.monthly.MonthlyReport.Pair;
import mingbai.service.monthly.MonthlyReport.Rated;
import mingbai.service.monthly.MonthlyReport.Tickets;
import mingbai.service.rating.Attribution;
import mingbai.service.rating.RatingRuleBook;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.Group;
import mingbai.service.satisfaction.GroupNames;
import mingbai.service.satisfaction.Groups;
import mingbai.service.satisfaction.SatisfactionFigures;
import mingbai.service.satisfaction.Spans;
import org.springframework.stereotype.Component;

/// Counts a month, and the one before.
@Component
final class MonthlyCount {
    private final HallShelf shelf;
    private final SatisfactionFigures figures;
    private final GroupNames names;
    private final Around around;

    MonthlyCount(HallShelf shelf, SatisfactionFigures figures, GroupNames names, Around around) {
        this.shelf = shelf;
        this.figures = figures;
        this.names = names;
        this.around = around;
    }

    /// Whose a ticket is, what the hall's days are, and which one it is.
    @Component
    record Around(Attribution attribution, RatingRuleBook rules, InstantSource clock) {}

    MonthlyReport of(Sql sql, YearMonth month) {
        var now = lines(sql, month);
        var before = lines(sql, month.minusMonths(1));
        var known = names.of(sql, Dimension.DEPARTMENT);
        var told =
                Groups.discreet(figures.whole(sql, Dimension.DEPARTMENT, Spans.month(month)))
                        .stream()
                        .filter(Group::told)
                        .map(Group::key)
                        .toList();
        var keys = new TreeSet<>(now.keySet());
        keys.addAll(before.keySet());
        keys.remove(ALL);
        var departments =
                keys.stream()
                        .map(key ->
                                new MonthlyReport.Department(
                                        GroupNames.name(known, key),
                                        pair(now, before, key),
                                        told.contains(key)))
                        .toList();
        return new MonthlyReport(
                month,
                hall(sql),
                pair(now, before, ALL),
                departments,
                days(sql, month),
                stars(sql, month));
    }

    private List<PublicFigures.Star> stars(Sql sql, YearMonth month) {
        var spans = Spans.month(month);
        var officers = figures.whole(sql, Dimension.OFFICER, spans);
        return Stars.of(officers, figures.hall(sql, spans));
    }

    private static final String ALL = "*";

    private static Pair pair(Map<String, Line> now, Map<String, Line> before, String key) {
        return new Pair(
                now.getOrDefault(key, Line.NOTHING), before.getOrDefault(key, Line.NOTHING));
    }

    private String hall(Sql sql) {
        return shelf.plan(sql).map(HallPlan::profile).map(p -> p.name().chinese()).orElse("政务服务中心");
    }

    private List<MonthlyReport.Day> days(Sql sql, YearMonth month) {
        return figures.trend(sql, Spans.days(month.atDay(1), month.atEndOfMonth())).stream()
                .map(p -> new MonthlyReport.Day(p.span(), p.tally().all(), p.tally().satisfied()))
                .toList();
    }

    /// By department, and all together under a star.
    private Map<String, Line> lines(Sql sql, YearMonth month) {
        var tickets = tickets(sql, month);
        var cases = cases(sql, month);
        var items = overdueItems(sql, month);
        Map<String, Rated> rated = new HashMap<>();
        figures.whole(sql, Dimension.DEPARTMENT, Spans.month(month))
                .forEach(g -> rated.put(g.key(), Rated.of(g.tally())));
        rated.put(ALL, Rated.of(figures.hall(sql, Spans.month(month))));
        var keys = new TreeSet<>(tickets.keySet());
        keys.addAll(cases.keySet());
        keys.addAll(rated.keySet());
        keys.addAll(items.keySet());
        Map<String, Line> lines = new HashMap<>();
        for (var key : keys) {
            lines.put(
                    key,
                    new Line(
                            tickets.getOrDefault(key, Sums.NOTHING).tickets(),
                            rated.getOrDefault(key, Line.NOTHING.rated()),
                            cases.getOrDefault(key, Line.NOTHING.cases()),
                            items.getOrDefault(key, 0)));
        }
        return lines;
    }

    /// Tickets added up, with all their waiting.
    private record Sums(int issued, int finished, long waitedMillis) {
        static final Sums NOTHING = new Sums(0, 0, 0);

        Sums and(Sums more) {
            return new Sums(
                    issued + more.issued,
                    finished + more.finished,
                    waitedMillis + more.waitedMillis);
        }

        Tickets tickets() {
            int mean = finished == 0 ? 0 : Math.toIntExact(waitedMillis / finished / 1000);
            return new Tickets(issued, finished, mean);
        }
    }

    /// Tickets of one kind at one window; 0 for those never called.
    private record Row(String item, String business, int window, Sums sums) {}

    private Map<String, Sums> tickets(Sql sql, YearMonth month) {
        Map<String, Sums> sums = new HashMap<>();
        for (var row : rows(sql, month)) {
            sums.merge(department(sql, row), row.sums(), Sums::and);
            sums.merge(ALL, row.sums(), Sums::and);
        }
        return sums;
    }

    private List<Row> rows(Sql sql, YearMonth month) {
        return sql.list(
                """
                SELECT item, business, window_number, count(*),
                  sum(CASE WHEN state = 'FINISHED' THEN 1 ELSE 0 END),
                  sum(CASE WHEN state = 'FINISHED' THEN called_at - issued_at ELSE 0 END)
                FROM ticket WHERE hall = ? AND day BETWEEN ? AND ?
                GROUP BY item, business, window_number
                """,
                row ->
                        new Row(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                new Sums(row.getInt(4), row.getInt(5), row.getLong(6))),
                shelf.hall().value(),
                month.atDay(1).toString(),
                month.atEndOfMonth().toString());
    }

    private String department(Sql sql, Row row) {
        if (row.window() == 0) {
            return around.attribution().department(sql, row.item());
        }
        var business = new BusinessId(row.business());
        var window = new WindowNumber(row.window());
        return around.attribution().of(sql, business, window, row.item()).department();
    }

    private Map<String, Cases> cases(Sql sql, YearMonth month) {
        Map<String, Cases> cases = new HashMap<>();
        var today = around.rules().day(sql, around.clock().instant()).toString();
        var rows =
                sql.list(
                        """
                        SELECT department, state, closed_at, close_by, escalated_at FROM low_case
                        WHERE hall = ? AND opened_day BETWEEN ? AND ? AND state <> 'SUPERSEDED'
                        """,
                        row ->
                                Map.entry(
                                        row.getString(1),
                                        one(
                                                sql,
                                                new Ended(
                                                        row.getString(2),
                                                        row.getLong(3),
                                                        row.getString(4),
                                                        row.getLong(5) > 0),
                                                today)),
                        shelf.hall().value(),
                        month.atDay(1).toString(),
                        month.atEndOfMonth().toString());
        rows.forEach(row -> {
            cases.merge(row.getKey(), row.getValue(), MonthlyCount::sum);
            cases.merge(ALL, row.getValue(), MonthlyCount::sum);
        });
        return cases;
    }

    /// How a case ended, or has not yet.
    private record Ended(String state, long closedAt, String closeBy, boolean escalated) {}

    private Cases one(Sql sql, Ended ended, String today) {
        boolean over = ended.closedAt() > 0;
        LocalDate end =
                over
                        ? around.rules().day(sql, Instant.ofEpochMilli(ended.closedAt()))
                        : LocalDate.parse(today);
        boolean late = ended.escalated() || end.isAfter(LocalDate.parse(ended.closeBy()));
        return new Cases(1, over ? 1 : 0, ended.state().equals("INVALID") ? 1 : 0, late ? 1 : 0);
    }

    private static Cases sum(Cases a, Cases b) {
        return new Cases(
                a.opened() + b.opened(),
                a.over() + b.over(),
                a.invalid() + b.invalid(),
                a.late() + b.late());
    }

    private Map<String, Integer> overdueItems(Sql sql, YearMonth month) {
        Map<String, Integer> items = new HashMap<>();
        var _ =
                sql.list(
                        "SELECT department, count(*) FROM overdue_item"
                                + " WHERE hall = ? AND month = ? GROUP BY department",
                        row -> {
                            items.merge(row.getString(1), row.getInt(2), Integer::sum);
                            return items.merge(ALL, row.getInt(2), Integer::sum);
                        },
                        shelf.hall().value(),
                        month.toString());
        return items;
    }
}
