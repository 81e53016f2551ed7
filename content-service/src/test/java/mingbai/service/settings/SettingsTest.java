package mingbai.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import mingbai.program.settings.OwnersFile;
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
        assertEquals(
                new Settings.Mqtt("127.0.0.1", 8883, OptionalInt.empty(), Optional.empty()),
                settings.mqtt());
        assertEquals(
                new EnrolSettings(OptionalInt.empty(), List.of(), 90), settings.ground().enrol());
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
    void withoutACertificateOneGetsInOnThisMachineInADemoOrWhereItIsWanted() throws Exception {
        assertEquals(OptionalInt.of(0), settings("demo", "true").mqtt().open());
        assertEquals(OptionalInt.of(1883), settings("mqtt.open.port", "1883").mqtt().open());
    }

    @Test
    void howStationsComeInIsChecked() {
        var refused =
                assertThrows(
                        SettingsRefused.class,
                        () ->
                                settings(
                                        "enrol.port", "70000",
                                        "enrol.names", "not a name",
                                        "enrol.certificate.days", "0"));
        for (var key : List.of("enrol.port: ", "enrol.names: ", "enrol.certificate.days: ")) {
            assertTrue(String.valueOf(refused.getMessage()).contains(key), refused.getMessage());
        }
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
