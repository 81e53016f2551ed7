package mingbai.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.station.journal.SqliteJournal;
import mingbai.station.reset.FactoryReset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResetCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    private Path data() {
        return folder.resolve("data");
    }

    private int reset(String... more) throws IOException {
        var config = folder.resolve("kiosk.properties");
        Files.writeString(
                config, "enrol.url=https://10.0.0.5:8443\ndata.directory=" + data() + "\n");
        var words = new ArrayList<>(List.of("reset", "--config", config.toString()));
        words.addAll(List.of(more));
        return StationMain.run(
                new PrintWriter(said, true), () -> NOW, words.toArray(String[]::new));
    }

    @Test
    void itIsConfirmedFirst() throws IOException {
        assertEquals(1, reset());
        assertFalse(FactoryReset.marked(data()));
        assertEquals(0, reset("--yes"));
        assertTrue(FactoryReset.marked(data()));
    }

    @Test
    void whatTheServiceDoesNotHaveIsLostOnlyByItsNumber() throws IOException {
        try (var journal = SqliteJournal.open(data(), () -> NOW)) {
            journal.append(
                    new JournalEvent.ContentShown(
                            new Scope.OfHall(new HallId("songming")), 7, NOW));
        }
        assertEquals(1, reset("--yes"));
        assertTrue(said.toString().contains("--lose 1"), said.toString());
        assertFalse(FactoryReset.marked(data()));
        assertEquals(0, reset("--yes", "--lose", "1"));
        assertTrue(FactoryReset.marked(data()));
    }
}
