package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import org.junit.jupiter.api.Test;

/// The configuration that the package brings is one this program reads.
class PackagedSettingsTest {
    private static final Path FILE =
            Path.of("../provisioning/src/packages/kiosk/root/etc/mingbai/kiosk.conf");

    private static SettingsFile packaged(boolean withExamples) throws IOException {
        var text = Files.readString(FILE);
        if (withExamples) {
            text = text.replaceAll("(?m)^#(?=[a-z][a-z.-]*=)", "");
        }
        var values = new Properties();
        values.load(new StringReader(text));
        return SettingsFile.of(values);
    }

    @Test
    void asInstalledItNamesExactlyWhatTheTechnicianHasToFillIn() throws IOException {
        var file = packaged(false);
        var refused = assertThrows(SettingsRefused.class, () -> KioskOptions.from(file));
        assertEquals(
                "station.id is missing; hall.id is missing; region.code is missing;"
                        + " broker.url is missing",
                refused.getMessage());
    }

    @Test
    void everyExampleInItIsAKeyThatTheProgramKnows() throws IOException {
        var file = packaged(true);
        var refused = assertThrows(SettingsRefused.class, () -> KioskOptions.from(file));
        assertTrue(refused.getMessage().endsWith("broker.url is missing"), refused.getMessage());
    }
}
