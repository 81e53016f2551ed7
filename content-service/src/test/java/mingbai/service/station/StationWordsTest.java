package mingbai.service.station;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StationWordsTest {
    /// What kiosks and displays tell of.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ticket-printer",
                "guide-printer",
                "led-board",
                "wall-brightness",
                "light-sensor",
                "code-scanner",
                "id-reader",
                "rating-pad",
                "speaker",
                "home-button",
                "presence-sensor",
                "call-lamp",
                "picture",
                "glyphs",
                "board-plan",
                "system",
                "storage",
                "temperature",
                "hardware-clock",
                "maintenance",
                "settings"
            })
    void everyDeviceHasAChineseName(String device) {
        assertFalse(StationWords.WORDS.device(device).matches("[a-z-]*"), device);
    }
}
