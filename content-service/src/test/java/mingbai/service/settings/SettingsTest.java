package mingbai.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static Settings settings(String... pairs) throws SettingsRefused {
        var values = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            values.setProperty(pairs[i], pairs[i + 1]);
        }
        return Settings.from(SettingsFile.of(values));
    }

    @Test
    void anEmptyFileListensOnThisMachineOnlyAndIsNoDemo() throws Exception {
        var settings = settings();
        assertEquals(
                new Settings.Http("127.0.0.1", 8080, Optional.empty(), Optional.empty()),
                settings.http());
        assertEquals(new Settings.Mqtt("127.0.0.1", 1883, Optional.empty()), settings.mqtt());
        assertEquals(Path.of("data/log-ins.txt"), settings.places().logIns());
        assertEquals(Settings.Demo.NONE, settings.demo());
    }

    @Test
    void simulatedClerksServeOnlyInADemo() throws Exception {
        assertEquals(Settings.Demo.NONE, settings("demo.tour", "true").demo());
        assertEquals(Settings.Demo.BY_HAND, settings("demo", "true").demo());
        assertEquals(Settings.Demo.TOUR, settings("demo", "true", "demo.tour", "true").demo());
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        var refused = assertThrows(SettingsRefused.class, () -> settings("htpp.port", "80"));
        assertEquals("unknown key 'htpp.port'; did you mean 'http.port'?", refused.getMessage());
    }

    @Test
    void whatIsWrittenForTheOwnerIsReadByTheOwnerOnly(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("deep/secret");
        OwnersFile.write(file, "first");
        OwnersFile.write(file, "second");
        assertEquals("second", Files.readString(file));
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
}
