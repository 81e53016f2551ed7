package mingbai.program.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import mingbai.program.settings.Effective.Origin;
import org.junit.jupiter.api.Test;

class EffectiveTest {
    private static Properties properties(String... pairs) {
        var properties = new Properties();
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    @Test
    void eachKeyAskedForSaysItsValueAndWhoDecidedIt() {
        var file =
                SettingsFile.of(properties("printer", "simulated", "station.id", "typed"))
                        .decided(properties("station.id", "k03"));
        for (var key : List.of("station.id", "printer", "scanner")) {
            assertEquals(key.equals("scanner"), file.text(key).isEmpty());
        }
        assertEquals(
                List.of(
                        new Effective("printer", Optional.of("simulated"), Origin.FILE),
                        new Effective("scanner", Optional.empty(), Origin.USUAL),
                        new Effective("station.id", Optional.of("k03"), Origin.SERVICE)),
                file.effective());
    }

    @Test
    void whatWasToldSaysByWhichVersionAndTheFileGoesFirst() {
        var file =
                SettingsFile.of(properties("speaker.volume", "90"))
                        .told(Map.of("speaker.volume", "40", "light.hours", "08:00-17:00"), 7);
        var _ = file.text("speaker.volume");
        var _ = file.text("light.hours");
        var lines = file.effective().stream().map(Effective::line).toList();
        assertTrue(lines.getFirst().endsWith("服务下发 · by the service, version 7"), lines + "");
        assertTrue(lines.getLast().contains("90"), lines + "");
        assertTrue(lines.getLast().endsWith("配置文件 · the file"), lines + "");
    }

    @Test
    void aPasswordIsNotShown() {
        var line = new Effective("broker.password", Optional.of("hush"), Origin.FILE).line();
        assertFalse(line.contains("hush"), line);
        assertTrue(line.contains("••••••"), line);
    }

    @Test
    void aProgramIsCalledWithItsFilesAndMayBeAskedToShow() throws SettingsRefused {
        assertEquals(
                new ProgramCall(List.of(Path.of("a"), Path.of("b")), true),
                ProgramCall.of(new String[] {"--config", "a", "--show", "--config", "b"}));
        var two = ProgramCall.of(new String[] {"--config", "a", "--config", "b"});
        assertThrows(SettingsRefused.class, two::file);
        assertEquals(Path.of("a"), ProgramCall.of(new String[] {"--config", "a"}).file());
        for (var wrong : List.of("", "--show", "--config", "--config a b", "a")) {
            var arguments = wrong.isEmpty() ? new String[0] : wrong.split(" ");
            assertThrows(SettingsRefused.class, () -> ProgramCall.of(arguments), wrong);
        }
    }
}
