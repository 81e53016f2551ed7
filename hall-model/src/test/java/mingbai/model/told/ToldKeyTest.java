package mingbai.model.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldKeyTest {
    @ParameterizedTest
    @EnumSource
    void theExampleOfEachKeyIsFine(ToldKey key) {
        assertEquals(Optional.empty(), key.wrong(key.example()));
        assertEquals(Optional.of(key), ToldKey.of(key.key()));
    }

    @ParameterizedTest
    @CsvSource({
        "screen.dimmed, 18:30",
        "screen.dimmed, 25:00-07:30",
        "screen.dimmed, 07:30-07:30",
        "screen.dimmed, 'soon'",
        "speaker.volume, 0",
        "speaker.volume, 101",
        "speaker.volume, loud",
        "light.hours, '07:30-18:30,19:00-20:00'",
        "light.brightness, 07:30",
        "light.brightness, 07:30=101",
        "light.brightness, '07:30=60,07:30=30'",
        "display.programme, '../etc'",
        "display.programme, 'Hall'",
    })
    void aBadValueIsNamedWithItsKeyAndTheFix(String key, String value) {
        var told = ToldKey.of(key).orElseThrow();
        var wrong = told.wrong(value).orElse("");
        assertTrue(wrong.startsWith(key + "：") && wrong.contains(told.example()), wrong);
    }

    /// Whoever could say these could take the station over, or make it deaf.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "station.id",
                "hall.id",
                "region.code",
                "broker.url",
                "broker.password.file",
                "trust.file",
                "data.directory",
                "enrol.url",
                "enrol.ca.file",
                "printer",
                "scanner",
                "speaker",
                "speaker.directory",
                "watchdog",
                "shots.directory",
                "languages.directory",
                "kind",
                "tour",
                "monkey"
            })
    void whatASignatureMustNotChangeIsNoKey(String key) {
        assertEquals(Optional.empty(), ToldKey.of(key));
        var told = new ToldSettings(Map.of(key, "x", "speaker.volume", "40"));
        assertEquals(Map.of("speaker.volume", "40"), told.understood());
        assertEquals(List.of(key), told.ignored());
    }

    @Test
    void aValueThatThisProgramRefusesIsIgnoredLikeAKeyItDoesNotKnow() {
        var told = new ToldSettings(Map.of("speaker.volume", "very", "light.hours", "08:00-17:00"));
        assertEquals(List.of("speaker.volume"), told.ignored());
        assertFalse(told.understood().containsKey("speaker.volume"));
    }
}
