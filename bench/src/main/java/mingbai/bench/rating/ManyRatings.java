package mingbai.bench.rating;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import mingbai.bench.hall.ServedHall;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.FinishedCount;
import mingbai.service.satisfaction.SumBook;

/// Puts ratings of many days into a hall's database, each with its ticket, and adds them up.
/// Grades, windows and items are spread by arithmetic: the same on every database.
final class ManyRatings {
    private static final int DAYS = 500;
    private static final int OPEN_DAYS = 20;

    /// Numbers of a prefix within a day.
    private static final int SERIALS = 900;

    private static final String ROWS =
            """
            WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %d)
            """;

    private static final String NUMBER =
            "substr('ABCDEFGHJKLMNPQ', 1 + i / 900, 1)"
                    + " || substr(CAST(1001 + i % 900 AS TEXT), 2)";
    private static final String TOKEN =
            "'AAAAAAAAAAAA' || substr(CAST(10000000000 + %d * 100000 + i AS TEXT), 2)";
    private static final String ITEM = "'DEMO-' || substr(CAST(10001 + i % 160 AS TEXT), 2)";

    private final ServedHall hall;
    private final LocalDate today;

    ManyRatings(ServedHall hall, InstantSource clock) {
        this.hall = hall;
        this.today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Asia/Shanghai"));
    }

    void load(int ratings) {
        int each = Math.max(1, ratings / DAYS);
        if (each > SERIALS * 15) {
            throw new IllegalArgumentException("at most " + SERIALS * 15 + " ratings a day");
        }
        var database = hall.part(Database.class);
        for (int d = 0; d < DAYS; d++) {
            int back = d;
            var _ = database.writeNow(sql -> tickets(sql, back, each) + ratings(sql, back, each));
        }
        var _ =
                database.writeNow(sql -> {
                    hall.part(SumBook.class).recount(sql);
                    return hall.part(FinishedCount.class).recount(sql)
                            + cases(sql)
                            + sql.update("ANALYZE");
                });
    }

    /// Each low rating has its case; those of the last weeks are still open.
    private int cases(Sql sql) {
        return sql.update(
                """
                INSERT INTO low_case (id, hall, token, state, opened_at, opened_day, verify_by,
                  rectify_by, close_by, assignee, found_by, phone, called_back, escalated_at,
                  closed_at, department)
                SELECT token, hall, token,
                  CASE WHEN given_day < ? THEN 'CLOSED' ELSE 'RECTIFYING' END, given_at, given_day,
                  given_day, given_day, given_day, '', '', '', 0, 0,
                  CASE WHEN given_day < ? THEN given_at ELSE 0 END, department
                FROM rating WHERE grade IN ('DISSATISFIED', 'VERY_DISSATISFIED')
                """,
                today.minusDays(OPEN_DAYS).toString(),
                today.minusDays(OPEN_DAYS).toString());
    }

    private long noon(int back) {
        return today.minusDays(back)
                .atTime(1, 0)
                .atZone(ZoneId.of("Asia/Shanghai"))
                .toInstant()
                .toEpochMilli();
    }

    private int tickets(Sql sql, int back, int count) {
        return sql.update(
                """
                INSERT INTO ticket (token, hall, day, prefix, serial, business, item, station,
                  state, place, issued_at, window_number, called_at, ended_at, slip)
                """
                        + ROWS.formatted(count)
                        + "SELECT "
                        + TOKEN.formatted(back)
                        + ", ?, ?, substr('ABCDEFGHJKLMNPQ', 1 + i / 900, 1), 1 + i % 900,"
                        + " 'general', "
                        + ITEM
                        + ", 'bench', 'FINISHED', 0, ? + i * 1000, 1 + i % 40, ? + i * 1000,"
                        + " ? + i * 1000, '' FROM n",
                hall.id().value(),
                today.minusDays(back).toString(),
                noon(back),
                noon(back) + 600_000,
                noon(back) + 900_000);
    }

    private int ratings(Sql sql, int back, int count) {
        var day = today.minusDays(back).toString();
        return sql.update(
                """
                INSERT INTO rating (token, hall, day, ticket, business, window_number, item,
                  department, officer, grade, tags, body, channel, given_at, given_day, standing)
                """
                        + ROWS.formatted(count)
                        + "SELECT "
                        + TOKEN.formatted(back)
                        + ", ?, ?, "
                        + NUMBER
                        + ", 'general', 1 + i % 40, "
                        + ITEM
                        + ", 'd' || substr(CAST(101 + i % 28 AS TEXT), 2),"
                        + " 'Y' || substr(CAST(1001 + i % 55 AS TEXT), 2),"
                        + " CASE WHEN i * 7919 % 100 < 70 THEN 'VERY_SATISFIED'"
                        + " WHEN i * 7919 % 100 < 88 THEN 'SATISFIED'"
                        + " WHEN i * 7919 % 100 < 96 THEN 'BASICALLY_SATISFIED'"
                        + " WHEN i * 7919 % 100 < 99 THEN 'DISSATISFIED'"
                        + " ELSE 'VERY_DISSATISFIED' END,"
                        + " '', '', CASE WHEN i % 3 = 0 THEN 'QR_CODE' ELSE 'HALL_TERMINAL' END,"
                        + " ? + i * 1000, ?, 'COUNTS' FROM n",
                hall.id().value(),
                day,
                noon(back) + 960_000,
                day);
    }
}
