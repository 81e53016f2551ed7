package mingbai.service.delivery;

import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import org.springframework.stereotype.Component;

/// Notes when each station had a version on its disk.
@Component
final class StoredEvidence implements JournalReader {
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.ContentStored stored) {
            sql.update(
                    "INSERT INTO content_stored (station, scope, version, stored_at)"
                            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    station.value(),
                    stored.scope().text(),
                    stored.version(),
                    stored.stored().toEpochMilli());
        }
    }
}
