package mingbai.service.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.model.place.StationId;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.station.StationSight;
import org.springframework.stereotype.Component;

/// Remembers every station that was ever heard of.
@Component
public final class StationBook {
    /// A station that goes on reporting is written down again only after that.
    private static final Duration PAUSE = Duration.ofMinutes(10);

    private final Database database;

    StationBook(Database database) {
        this.database = database;
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

    /// A station that was taken out of the hall is missed no more.
    public void forget(Sql sql, StationId station) {
        sql.update("DELETE FROM known_station WHERE id = ?", station.value());
    }
}
