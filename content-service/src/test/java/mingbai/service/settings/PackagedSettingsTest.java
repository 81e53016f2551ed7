package mingbai.service.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The configuration that the package brings is one the service reads.
class PackagedSettingsTest {
    private static final Path FILE =
            Path.of(
                    "../provisioning/src/packages/content-service/files/etc/mingbai",
                    "content-service.conf");

    private static Settings packaged(boolean withExamples) throws IOException, SettingsRefused {
        var text = Files.readString(FILE);
        if (withExamples) {
            text = text.replaceAll("(?m)^#(?=[a-z][a-z.-]*=)", "");
        }
        var values = new Properties();
        values.load(new StringReader(text));
        return Settings.from(SettingsFile.of(values));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void itIsReadAsInstalledAndWithEveryExample(boolean withExamples)
            throws IOException, SettingsRefused {
        assertEquals(Settings.Demo.NONE, packaged(withExamples).demo());
    }

    @Test
    void asInstalledTheServiceListensOnThisMachineOnly() throws IOException, SettingsRefused {
        var settings = packaged(false);
        assertEquals("127.0.0.1", settings.http().address());
        assertEquals("127.0.0.1", settings.mqtt().address());
    }
}
