package mingbai.station.journal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import mingbai.model.journal.JournalEvent;

/// A journal that only remembers; for trying an app without a disk.
public final class InMemoryJournal implements Journal {

    private final List<JournalEvent> events = new CopyOnWriteArrayList<>();

    @Override
    public void append(JournalEvent event) {
        events.add(event);
    }

    public List<JournalEvent> events() {
        return List.copyOf(events);
    }
}
