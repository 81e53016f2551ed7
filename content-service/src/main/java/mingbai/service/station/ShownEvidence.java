package mingbai.service.station;

import java.time.Instant;
import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import org.springframework.stereotype.Service;

/// The evidence of which station first drew which version, and when.
@Service
public final class ShownEvidence implements JournalReader {
    private final Database database;

    ShownEvidence(Database database) {
        this.database = database;
    }

    /// A version on one station's screen.
    public record Drawn(StationId station, long version, Instant at) {}

    /// Who drew a version of a scope, first one first.
    public List<Drawn> drawn(Scope scope, long version) {
        return database.read(sql ->
                sql.list(
                        "SELECT station, version, drawn_at FROM content_shown"
                                + " WHERE scope = ? AND version = ? ORDER BY drawn_at",
                        row ->
                                new Drawn(
                                        new StationId(row.getString(1)),
                                        row.getLong(2),
                                        Instant.ofEpochMilli(row.getLong(3))),
                        scope.text(),
                        version));
    }

    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.ContentShown shown) {
            sql.update(
                    "INSERT INTO content_shown (station, scope, version, drawn_at)"
                            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    station.value(),
                    shown.scope().text(),
                    shown.version(),
                    shown.drawn().toEpochMilli());
        }
    }
}
