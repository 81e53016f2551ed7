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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnrolCommandTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    private int enrol(String... more) throws IOException {
        var config = folder.resolve("kiosk.properties");
        Files.writeString(
                config,
                "enrol.url=https://10.0.0.5:8443\ndata.directory=%s\n"
                        .formatted(folder.resolve("data")));
        var words = new ArrayList<>(List.of("enrol", "--config", config.toString()));
        words.addAll(List.of(more));
        return StationMain.run(
                new PrintWriter(said, true), () -> NOW, words.toArray(String[]::new));
    }

    @Test
    void theRequestThatTheProgramLeftIsCarriedOut() throws IOException {
        var out = folder.resolve("stick.json");
        assertEquals(1, enrol("--request", out.toString()));
        assertTrue(said.toString().contains("start its program first"), said.toString());
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/request.json"), "asked");
        assertEquals(0, enrol("--request", out.toString()));
        assertEquals("asked", Files.readString(out));
    }

    @Test
    void whatIsNoAnswerIsNotLeftThere() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        var file = Files.writeString(folder.resolve("answer.json"), "{\"answer\":");
        assertEquals(1, enrol("--answer", file.toString()));
        assertTrue(said.toString().contains("download and copy it again"), said.toString());
        assertFalse(Files.exists(folder.resolve("data/answer.json")));
    }

    @Test
    void outOrInIsToBeSaid() throws IOException {
        assertEquals(2, enrol());
    }
}
