package mingbai.station.journal;

import java.io.IOException;
import mingbai.model.journal.JournalEvent;

/// Where an app writes down what happened.
public interface Journal {

    /// Returns once the event is on the disk; it reaches the service exactly once, sooner or later.
    void append(JournalEvent event) throws IOException;
}
