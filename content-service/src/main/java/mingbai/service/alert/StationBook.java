package mingbai.service.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.place.StationId;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import org.springframework.stereotype.Component;

/// Remembers every station that was ever heard of.
@Component
public final class StationBook {
    /// A station that goes on reporting is written down again only after that.
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Database database;
    private final StationRegistry heard;
    private final MessageBus bus;
    private final AuditLog audit;

    StationBook(Database database, StationRegistry heard, MessageBus bus, AuditLog audit) {
        this.database = database;
        this.heard = heard;
        this.bus = bus;
        this.audit = audit;
    }

    /// A station, and when it was last heard, give or take some minutes.
    public record Known(StationId station, String kind, Instant heard) {}

    /// By id.
    public List<Known> all() {
        return database.read(StationBook::all);
    }

    static List<Known> all(Sql sql) {
        return sql.list(
                "SELECT id, kind, heard_at FROM known_station ORDER BY id",
                row ->
                        new Known(
                                new StationId(row.getString(1)),
                                row.getString(2),
                                Instant.ofEpochMilli(row.getLong(3))));
    }

    void remember(Sql sql, List<StationSight> sights) {
        Map<StationId, Instant> known = new HashMap<>();
        all(sql).forEach(k -> known.put(k.station(), k.heard()));
        for (var sight : sights) {
            var who = sight.status().identity();
            var before = known.getOrDefault(who.station(), Instant.MIN.plus(PAUSE));
            if (sight.heard().minus(PAUSE).isAfter(before)) {
                put(sql, sight);
            }
        }
    }

    private static void put(Sql sql, StationSight sight) {
        var who = sight.status().identity();
        sql.update(
                """
                INSERT INTO known_station (id, hall, kind, heard_at) VALUES (?, ?, ?, ?)
                ON CONFLICT (id) DO UPDATE SET hall = excluded.hall, kind = excluded.kind,
                  heard_at = excluded.heard_at
                """,
                who.station().value(),
                who.hall().value(),
                who.kind().name(),
                sight.heard().toEpochMilli());
    }

    /// A station that was taken out of the hall for good, as somebody says, is missed no more.
    public void remove(StationId station, String who) {
        var _ =
                database.writeNow(sql -> {
                    audit.add(sql, who, "移除终端", station.value());
                    forget(sql, station);
                    return 1;
                });
        gone(station);
    }

    /// Within the transaction in which it was decided. Whoever looks at all stations after it must
    /// not find this one again, or it would be remembered anew.
    public void forget(Sql sql, StationId station) {
        heard.forget(station);
        sql.update("DELETE FROM known_station WHERE id = ?", station.value());
    }

    /// After that transaction: its last word is taken off the broker, for whoever reads it there.
    public void gone(StationId station) {
        heard.forget(station);
        bus.forget(Topics.status(station));
    }
}
