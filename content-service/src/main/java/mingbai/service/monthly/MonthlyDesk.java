package mingbai.service.monthly;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import mingbai.model.notice.Notice;
import mingbai.model.notice.Validity;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.notice.NoticeDesk;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Makes reports and lets people approve them. An approved one stays as it was approved; its
/// headline goes out as a notice and its public figures as a page of boards and kiosks, which have
/// to be signed in their turn before any screen shows them.
@Service
public final class MonthlyDesk {
    static final String SYSTEM = "系统";
    private static final Duration SHOWN = Duration.ofDays(31);

    private final Database database;
    private final HallShelf shelf;
    private final MonthlyCount count;
    private final Around around;
    private final InstantSource clock;

    MonthlyDesk(
            Database database,
            HallShelf shelf,
            MonthlyCount count,
            Around around,
            InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.count = count;
        this.around = around;
        this.clock = clock;
    }

    /// Where its notice and its figures go, where its lists come from, and where deeds are written
    /// down.
    @Component
    record Around(NoticeDesk notices, FigureShelf figures, OverdueItems items, AuditLog audit) {}

    /// A report with where it stands.
    public record Kept(
            MonthlyReport report,
            Instant made,
            String madeBy,
            String approvedBy,
            Instant approved) {
        public boolean open() {
            return approvedBy.isEmpty();
        }
    }

    /// The month it is in the hall.
    public YearMonth thisMonth() {
        return YearMonth.from(clock.instant().atZone(shelf.timeZone()));
    }

    /// By schedule: last month's, once it is over and nobody has made it.
    public boolean makeDue() {
        var due = thisMonth().minusMonths(1);
        return find(due).isEmpty() && make(due, SYSTEM);
    }

    /// Counts a month that is over, or counts it anew; false once it is approved, or not over yet.
    public boolean make(YearMonth month, String who) {
        if (!month.isBefore(thisMonth())) {
            return false;
        }
        // Counting takes a while: it is read on one moment, and only the result is written.
        var report = database.read(sql -> count.of(sql, month));
        var body = new String(Wire.bytes(report), StandardCharsets.UTF_8);
        return database.writeNow(sql -> {
            around.audit().add(sql, who, "编制月度通报", month.toString());
            return sql.update(
                            """
                            INSERT INTO monthly_report (hall, month, made_at, made_by, approved_by,
                              approved_at, body) VALUES (?, ?, ?, ?, '', 0, ?)
                            ON CONFLICT (hall, month) DO UPDATE SET made_at = excluded.made_at,
                              made_by = excluded.made_by, body = excluded.body
                            WHERE monthly_report.approved_by = ''
                            """,
                            shelf.hall().value(),
                            month.toString(),
                            clock.millis(),
                            who,
                            body)
                    > 0;
        });
    }

    /// False for whoever made it, and where there is nothing to approve.
    public boolean approve(YearMonth month, String who) {
        var waiting = find(month).filter(Kept::open).filter(k -> !k.madeBy().equals(who));
        boolean done =
                waiting.isPresent() && database.writeNow(sql -> approve(sql, waiting.get(), who));
        if (done) {
            var _ = around.figures().publish();
        }
        return done;
    }

    private boolean approve(Sql sql, Kept waiting, String who) {
        var report = waiting.report();
        boolean done =
                sql.update(
                                "UPDATE monthly_report SET approved_by = ?, approved_at = ?"
                                        + " WHERE hall = ? AND month = ? AND approved_by = ''",
                                who,
                                clock.millis(),
                                shelf.hall().value(),
                                report.month().toString())
                        > 0;
        if (done) {
            around.audit().add(sql, who, "批准月度通报", report.month().toString());
            report.told().ifPresent(f -> around.figures().put(sql, f, waiting.madeBy()));
            var now = clock.instant();
            around.notices()
                    .propose(
                            sql,
                            new Notice(
                                    "monthly-" + report.month(),
                                    Notice.Kind.BULLETIN,
                                    Headline.title(report),
                                    Headline.body(report),
                                    new Validity(now, now.plus(SHOWN))),
                            who);
        }
        return done;
    }

    /// What is wrong with a list of late items; none means it was taken.
    List<String> putOverdue(YearMonth month, String text, String who) {
        return database.writeNow(sql -> {
            around.audit().add(sql, who, "导入超期办件", month.toString());
            return around.items().put(sql, month, text);
        });
    }

    public Optional<Kept> find(YearMonth month) {
        return database.read(sql ->
                sql.first(
                        "SELECT * FROM monthly_report WHERE hall = ? AND month = ?",
                        MonthlyDesk::kept,
                        shelf.hall().value(),
                        month.toString()));
    }

    /// The newest first.
    List<Kept> all() {
        return database.read(sql ->
                sql.list(
                        "SELECT * FROM monthly_report WHERE hall = ? ORDER BY month DESC LIMIT 60",
                        MonthlyDesk::kept,
                        shelf.hall().value()));
    }

    private static Kept kept(ResultSet row) throws SQLException {
        try {
            var body = row.getString("body").getBytes(StandardCharsets.UTF_8);
            return new Kept(
                    Wire.read(body, MonthlyReport.class),
                    Instant.ofEpochMilli(row.getLong("made_at")),
                    row.getString("made_by"),
                    row.getString("approved_by"),
                    Instant.ofEpochMilli(row.getLong("approved_at")));
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a report of ours is malformed", e);
        }
    }
}
