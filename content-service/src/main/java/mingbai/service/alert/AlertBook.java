package mingbai.service.alert;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.place.StationId;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// The table of alerts. Rows are only ever added and closed.
@Service
public final class AlertBook {
    private final Database database;
    private final AuditLog audit;
    private final InstantSource clock;
    private final RandomGenerator random;

    AlertBook(Database database, AuditLog audit, InstantSource clock, RandomGenerator random) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    /// Those that last, the oldest first.
    public List<Alert> open() {
        return database.read(AlertBook::open);
    }

    static List<Alert> open(Sql sql) {
        return sql.list(
                Alert.SELECT + "WHERE ended_at = 0 ORDER BY began_at, station, kind", Alert::read);
    }

    /// Those that are over and were told, but not their end.
    static List<Alert> overUntold(Sql sql) {
        return sql.list(
                Alert.SELECT
                        + "WHERE ended_at > 0 AND told_at > 0 AND over_told_at = 0"
                        + " ORDER BY began_at, station, kind",
                Alert::read);
    }

    /// Those that are over, the last first.
    List<Alert> over(int most) {
        return database.read(sql ->
                sql.list(
                        Alert.SELECT + "WHERE ended_at > 0 ORDER BY ended_at DESC, id LIMIT ?",
                        Alert::read,
                        most));
    }

    /// When a station did not show what it should, within a time.
    public List<Alert> interruptions(StationId station, Instant from, Instant until) {
        return database.read(sql ->
                sql.list(
                        Alert.SELECT
                                + """
                                WHERE station = ? AND kind IN ('DOWN', 'FROZEN')
                                  AND began_at < ? AND (ended_at = 0 OR ended_at > ?)
                                ORDER BY began_at
                                """,
                        Alert::read,
                        station.value(),
                        until.toEpochMilli(),
                        from.toEpochMilli()));
    }

    void begin(Sql sql, Alert.About about, Instant began) {
        sql.update(
                """
                INSERT INTO alert (id, station, kind, detail, began_at, ended_at, told_at,
                  over_told_at, acknowledged_by, acknowledged_at)
                VALUES (?, ?, ?, ?, ?, 0, 0, 0, '', 0)
                """,
                new UUID(random.nextLong(), random.nextLong()).toString(),
                about.station().value(),
                about.kind().name(),
                about.detail(),
                began.toEpochMilli());
    }

    void end(Sql sql, Alert alert) {
        sql.update("UPDATE alert SET ended_at = ? WHERE id = ?", clock.millis(), alert.id());
    }

    /// People know now.
    void told(List<Alert> begun, List<Alert> over) {
        var now = clock.millis();
        database.writeNow(sql -> {
            for (var alert : begun) {
                sql.update("UPDATE alert SET told_at = ? WHERE id = ?", now, alert.id());
            }
            for (var alert : over) {
                sql.update("UPDATE alert SET over_told_at = ? WHERE id = ?", now, alert.id());
            }
            return 1;
        });
    }

    /// Somebody takes it up; nobody else is told of it again. False when somebody else already has.
    public boolean acknowledge(String id, String who) {
        return database.writeNow(sql -> {
            int rows =
                    sql.update(
                            "UPDATE alert SET acknowledged_by = ?, acknowledged_at = ?"
                                    + " WHERE id = ? AND acknowledged_at = 0",
                            who,
                            clock.millis(),
                            id);
            if (rows > 0) {
                audit.add(sql, who, "确认告警", id);
            }
            return rows > 0;
        });
    }
}
