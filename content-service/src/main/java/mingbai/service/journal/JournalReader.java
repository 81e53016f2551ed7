package mingbai.service.journal;

import mingbai.model.journal.JournalEntry;
import mingbai.model.place.StationId;
import mingbai.service.database.Sql;

/// Makes something of journal entries. Each room that does provides one; it is shown every entry
/// once, inside the transaction that takes the entry in.
@FunctionalInterface
public interface JournalReader {
    void took(Sql sql, StationId station, JournalEntry entry);
}
