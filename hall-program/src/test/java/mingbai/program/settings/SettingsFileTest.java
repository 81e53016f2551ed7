package mingbai.program.settings;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir Path folder;

    private static SettingsFile file(String text) throws IOException {
        var values = new Properties();
        values.load(new StringReader(text));
        return SettingsFile.of(values);
    }

    @Test
    void everyProblemIsToldAtOnceWithItsKey() throws IOException {
        var file = file("port=70000\ndemo=ja\nplaces=here\n");
        file.port("port", 1);
        file.flag("demo");
        file.path("place");
        file.required("name", text -> text, "");
        var refused = assertThrows(SettingsRefused.class, file::check);
        assertEquals(
                "port: not 0–65535; demo: neither true nor false; name is missing;"
                        + " unknown key 'places'; did you mean 'place'?",
                refused.getMessage());
    }

    @Test
    void whatIsGivenIsReadAndWhatIsNotHasItsUsualValue() throws IOException {
        var file = file("port = 8080 \ndemo=true\nempty=\nname=大厅\n");
        assertEquals(8080, file.port("port", 1));
        assertEquals(1, file.port("other.port", 1));
        assertEquals(true, file.flag("demo"));
        assertEquals(Optional.empty(), file.text("empty"));
        assertEquals("大厅", file.required("name", text -> text, ""));
        assertDoesNotThrow(file::check);
    }

    @Test
    void aFileThatIsNoPropertiesFileIsRefused() throws IOException {
        var broken = folder.resolve("broken");
        Files.writeString(broken, "a=\\u12", StandardCharsets.UTF_8);
        assertThrows(SettingsRefused.class, () -> SettingsFile.read(broken));
    }
}
