package mingbai.model.journal;

import java.time.Instant;

/// One journal entry. `sequence` counts a station's entries from 1.
public record JournalEntry(EntryId id, long sequence, Instant at, JournalEvent event) {}
