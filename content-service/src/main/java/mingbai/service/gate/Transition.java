package mingbai.service.gate;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Service;

/// The time of transition (过渡期) in which items may be shown though they lack something, which then
/// is shown as 待补充. Only whoever answers for the catalogue opens it, for a reason, until a day.
@Service
public final class Transition {
    /// How long it may be at most, in days.
    public static final int LONGEST = 366;

    private final Database database;
    private final HallShelf shelf;
    private final InstantSource clock;
    private final AuditLog audit;

    Transition(Database database, HallShelf shelf, InstantSource clock, AuditLog audit) {
        this.database = database;
        this.shelf = shelf;
        this.clock = clock;
        this.audit = audit;
    }

    /// Until when, who has allowed it, and why.
    public record Permission(LocalDate until, String by, String reason) {}

    /// Empty when every item has to be whole.
    public Optional<Permission> open() {
        var today = today();
        return database.read(sql ->
                        sql.first(
                                "SELECT until_day, opened_by, reason FROM gate_transition",
                                row ->
                                        new Permission(
                                                LocalDate.parse(row.getString(1)),
                                                row.getString(2),
                                                row.getString(3))))
                .filter(p -> !today.isAfter(p.until()));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), shelf.timeZone());
    }

    /// What is wrong with opening it so; empty when it is done.
    public Optional<String> open(LocalDate until, String who, String reason) {
        if (until.isBefore(today()) || until.isAfter(today().plusDays(LONGEST))) {
            return Optional.of("截止日期须在今天之后一年以内 · end it within a year");
        }
        if (reason.isBlank()) {
            return Optional.of("请写明原因 · say why");
        }
        var _ =
                database.writeNow(sql -> {
                    sql.update("DELETE FROM gate_transition");
                    sql.update(
                            """
                            INSERT INTO gate_transition (id, until_day, opened_by, reason)
                            VALUES (1, ?, ?, ?)
                            """,
                            until.toString(),
                            who,
                            reason.strip());
                    audit.add(
                            sql,
                            who,
                            "开启目录过渡期 · Opened the transition",
                            "至 " + until + "：" + reason.strip());
                    return 1;
                });
        return Optional.empty();
    }

    public void close(String who) {
        var _ =
                database.writeNow(sql -> {
                    int rows = sql.update("DELETE FROM gate_transition");
                    audit.add(sql, who, "结束目录过渡期 · Closed the transition", "今后缺项不能发布");
                    return rows;
                });
    }
}
