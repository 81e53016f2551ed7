package mingbai.station.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.model.content.Sha256;
import mingbai.model.told.ToldSettings;
import mingbai.model.wire.Wire;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.reset.FactoryReset;
import mingbai.station.settings.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever only asks what a station would run with, as root, leaves it as it is.
class ShowingTest {
    private static final String VOLUME = "speaker.volume";

    @TempDir Path folder;
    private Path data;
    private Path config;

    @BeforeEach
    void aStationThatWasToldItsVolume() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        config = folder.resolve("kiosk.properties");
        Files.writeString(config, "station.id=k03\ndata.directory=%s\n".formatted(data));
        var told = new Told(7, new ToldSettings(Map.of(VOLUME, "60")), "");
        Files.write(data.resolve("told.json"), Wire.bytes(told));
    }

    private Map<String, Sha256> disk() throws IOException {
        var all = new TreeMap<String, Sha256>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.put(file.toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return all;
    }

    private Showing shown(Showing.Reader reader) throws Exception {
        var before = disk();
        var showing = Showing.of(List.of(config), reader, () -> Instant.EPOCH);
        assertEquals(before, disk());
        return showing;
    }

    @Test
    void aResetThatWaitsIsNamedAndNotCarriedOut() throws Exception {
        assertEquals(List.of(), shown((_, _) -> {}).waiting());
        FactoryReset.mark(data, "by a technician");
        var showing = shown((_, file) -> assertTrue(file.text(VOLUME).isPresent()));
        assertEquals(1, showing.waiting().size());
        assertTrue(showing.waiting().getFirst().contains("a factory reset waits"));
        assertEquals(Optional.of("60"), showing.files().getFirst().text(VOLUME));
    }

    @Test
    void whatTheServiceToldIsNotRefusedForGoodByLooking() throws Exception {
        Showing.Reader reader =
                (_, file) -> {
                    if (file.text(VOLUME).isPresent()) {
                        throw new SettingsRefused(List.of(VOLUME));
                    }
                };
        assertEquals(Optional.of("60"), shown(reader).files().getFirst().text(VOLUME));
    }

    @Test
    void whatIsWrongInTheFileItselfIsRefused() {
        Showing.Reader never =
                (_, _) -> {
                    throw new SettingsRefused(List.of("a key"));
                };
        assertThrows(SettingsRefused.class, () -> shown(never));
    }
}
