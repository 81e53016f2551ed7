package mingbai.station.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Properties;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.settings.StationSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnrolmentTest {
    @TempDir Path folder;

    private Enrolment look(String url) throws Exception {
        var file = new Properties();
        file.setProperty("enrol.url", url);
        file.setProperty("data.directory", folder.toString());
        return Enrolment.look(SettingsFile.of(file), InstantSource.system());
    }

    @Test
    void aBareBoxKnowsWhereToAskAndTheRestCanAlreadyBeRead() throws Exception {
        var bare = assertInstanceOf(Enrolment.Bare.class, look("https://10.0.0.5:8443"));
        assertEquals(URI.create("https://10.0.0.5:8443"), bare.address().url());
        var settings = StationSettings.from(bare.file());
        bare.file().check();
        assertEquals(folder, settings.data());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://10.0.0.5", "http://10.0.0.5:8443", "10.0.0.5:8443", "https://"})
    void anAddressThatIsNoneIsNamedAtOnce(String url) {
        var refused = assertThrows(SettingsRefused.class, () -> look(url));
        assertTrue(refused.getMessage().contains("enrol.url"), refused.getMessage());
    }
}
