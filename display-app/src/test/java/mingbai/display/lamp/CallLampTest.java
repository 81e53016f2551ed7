package mingbai.display.lamp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.pin.simulated.SimulatedPins;
import mingbai.device.pin.wired.PinDesk;
import mingbai.model.status.DeviceReport;
import mingbai.program.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class CallLampTest {
    private static final int PIN = 27;
    private static final LampSettings SETTINGS =
            new LampSettings(new PinSetup("simulated"), Wiring.parse("27"));

    private final SimulatedPins pins = new SimulatedPins();
    private final CallLamp lamp = new CallLamp(new PinDesk(pins, InstantSource.system()), SETTINGS);

    private static void until(BooleanSupplier so) throws InterruptedException {
        while (!so.getAsBoolean()) {
            var _ = new CountDownLatch(1).await(5, TimeUnit.MILLISECONDS);
        }
    }

    @Test
    void itBlinksWhileACallIsAnnouncedAndIsDarkAfterIt() throws Exception {
        lamp.follow(true);
        until(() -> pins.high(PIN));
        until(() -> !pins.high(PIN));
        until(() -> pins.high(PIN));
        lamp.follow(false);
        until(() -> !pins.high(PIN));
        lamp.close();
        assertFalse(pins.high(PIN));
    }

    @Test
    void itIsReportedOnceUntilItChanges() throws Exception {
        lamp.follow(true);
        until(() ->
                lamp.news().equals(Optional.of(new DeviceReport("call-lamp", "online", "", true))));
        assertEquals(Optional.empty(), lamp.news());
        pins.broken(true);
        until(() -> lamp.news().filter(each -> each.status().equals("noDevice")).isPresent());
        lamp.close();
    }

    @Test
    void itTakesBothKeys() {
        var written = new Properties();
        written.setProperty("pins", "simulated");
        assertEquals(Optional.empty(), LampSettings.from(SettingsFile.of(written)));
        written.setProperty("lamp", "27");
        assertTrue(LampSettings.from(SettingsFile.of(written)).isPresent());
    }
}
