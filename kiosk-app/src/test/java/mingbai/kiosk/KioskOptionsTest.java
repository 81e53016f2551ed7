package mingbai.kiosk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import mingbai.model.place.StationId;
import org.junit.jupiter.api.Test;

class KioskOptionsTest {
    private final Properties settings = new Properties();

    @Test
    void withoutSettingsItIsASimulatedPrinterAndTheWholeScreen() {
        assertEquals(
                new KioskOptions(
                        new StationId("kiosk-1"),
                        new KioskOptions.Printer("simulated", Path.of("slips")),
                        new KioskOptions.Window(0, 0, Optional.empty()),
                        false,
                        new KioskOptions.Files(Optional.empty(), Optional.empty())),
                KioskOptions.of(settings));
    }

    @Test
    void placeAndSizeAreTwoNumbers() {
        settings.setProperty("window.place", "1920,-40");
        settings.setProperty("window.size", "1080x1920");
        assertEquals(
                new KioskOptions.Window(1920, -40, Optional.of(new KioskOptions.Size(1080, 1920))),
                KioskOptions.of(settings).window());
        settings.setProperty("window.size", "big");
        assertThrows(IllegalArgumentException.class, () -> KioskOptions.of(settings));
    }
}
