package mingbai.station.reset;

import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import mingbai.station.command.Forgetting;
import mingbai.station.journal.SqliteJournal;

/// Has a running station forget everything at its next start, and write nothing down until then.
public record EndOfLife(Path data, SqliteJournal journal) implements Forgetting {
    @Override
    public OptionalInt forget(int most) throws IOException {
        var more = journal.endUnlessMoreThan(most);
        if (more.isEmpty()) {
            try {
                FactoryReset.mark(data, "by the service");
            } catch (IOException e) {
                journal.goOn();
                throw e;
            }
        }
        return more;
    }
}
