package mingbai.service.emergency;

import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import org.springframework.stereotype.Component;

/// Takes in which station followed which order, and when.
@Component
final class OrderEvidence implements JournalReader {
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.OrderFollowed followed) {
            sql.update(
                    "INSERT INTO order_followed (station, scope, number, dark, followed_at)"
                            + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                    station.value(),
                    followed.scope().text(),
                    followed.number(),
                    followed.dark() ? 1 : 0,
                    entry.at().toEpochMilli());
        }
    }
}
