package mingbai.provisioning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.model.signing.TrustRoot;
import mingbai.model.wire.Wire;
import mingbai.station.journal.SqliteJournal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    private int check(String... more) throws IOException {
        var root = new TrustRoot(1, NOW.plusSeconds(60), true, 1, List.of());
        Files.write(folder.resolve("trust.json"), Wire.bytes(root));
        var config = folder.resolve("kiosk.properties");
        Files.writeString(
                config,
                """
                station.id=kiosk-1
                hall.id=songming
                region.code=530127000000
                broker.url=tcp://127.0.0.1:1
                data.directory=%s
                trust.file=%s
                printer=simulated
                """
                                .formatted(folder.resolve("data"), folder.resolve("trust.json"))
                        + String.join("\n", more));
        return StationMain.run(
                new PrintWriter(said, true), () -> NOW, "check", "--config", config.toString());
    }

    @Test
    void aNewStationHasNothingToShow() throws IOException {
        assertEquals(1, check());
        assertTrue(said.toString().contains("nothing is stored yet"), said.toString());
    }

    @Test
    void whatWaitsToBeHandedOverIsCounted() throws IOException {
        try (var journal = SqliteJournal.open(folder.resolve("data"), () -> NOW)) {
            journal.append(
                    new JournalEvent.ContentShown(
                            new Scope.OfHall(new HallId("songming")), 7, NOW));
        }
        check();
        assertTrue(said.toString().contains("待上报 waiting 1"), said.toString());
    }

    @Test
    void aConfigurationThatIsWrongIsNamedByItsKey() throws IOException {
        assertEquals(1, check("region.code=53"));
        assertTrue(said.toString().contains("region.code: "), said.toString());
    }

    @Test
    void aBoxThatIsNotEnrolledYetIsSaidToBe() throws IOException {
        assertEquals(1, check("enrol.url=https://127.0.0.1:1"));
        assertTrue(said.toString().contains("not enrolled yet"), said.toString());
    }

    /// Whoever checks a box is root, perhaps, and is not to enrol it or wipe it as root.
    @Test
    void anAnswerAndAResetThatWaitAreNamedAndLeft() throws IOException {
        var data = Files.createDirectories(folder.resolve("data"));
        for (var name : List.of("reset", "answer.json", "request.json")) {
            Files.writeString(data.resolve(name), name);
        }
        assertEquals(1, check("enrol.url=https://127.0.0.1:1"));
        assertTrue(said.toString().contains("a factory reset waits"), said.toString());
        assertTrue(said.toString().contains("answer.json 等着"), said.toString());
        try (var left = Files.list(data)) {
            assertEquals(
                    List.of("answer.json", "request.json", "reset"),
                    left.map(f -> f.getFileName().toString()).sorted().toList());
        }
        assertEquals("reset", Files.readString(data.resolve("reset")));
    }

    @Test
    void withoutAConfigurationTheUsageIsShown() {
        assertEquals(2, StationMain.run(new PrintWriter(said, true), () -> NOW, "check"));
        assertTrue(said.toString().contains("--config=FILE"), said.toString());
    }
}
