package mingbai.model.journal;

import java.util.List;
import mingbai.model.place.StationId;

/// Entries on their way to the service, oldest first.
public record JournalBatch(StationId station, List<JournalEntry> entries) {

    /// How many entries go in one message.
    public static final int MAX_ENTRIES = 100;

    public JournalBatch {
        entries = List.copyOf(entries);
        if (entries.isEmpty() || entries.size() > MAX_ENTRIES) {
            throw new IllegalArgumentException("a batch has 1–" + MAX_ENTRIES + " entries");
        }
    }
}
