package mingbai.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @Test
    void anEmptyFileListensOnThisMachineOnly() throws Exception {
        var settings = SettingsFile.parse(new Properties());
        assertEquals(new Settings.Http("127.0.0.1", 8080, Optional.empty()), settings.http());
        assertEquals(new Settings.Mqtt("127.0.0.1", 1883, Optional.empty()), settings.mqtt());
        assertEquals(Path.of("data/log-ins.txt"), settings.places().logIns());
    }

    @Test
    void anUnknownKeyIsRefusedWithTheNearestOne() {
        assertEquals(
                "unknown key 'htpp.port'; did you mean 'http.port'?", refusal("htpp.port", "80"));
    }

    @Test
    void everyKeyIsFoundUnderItsOwnName() {
        for (Key key : Key.values()) {
            assertEquals(Optional.of(key), Key.find(key.text()));
        }
    }

    @Test
    void aPortThatIsNoneIsRefused() {
        assertEquals("http.port: not 0–65535", refusal("http.port", "65536"));
    }

    @Test
    void demoIsTrueOrFalse() {
        assertEquals("demo is neither true nor false", refusal("demo", "yes"));
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

    private static String refusal(String key, String value) {
        var properties = new Properties();
        properties.setProperty(key, value);
        return assertThrows(SettingsRefused.class, () -> SettingsFile.parse(properties))
                .getMessage();
    }
}
