package mingbai.device.pin.wired;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicInteger;
import mingbai.device.Await;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Statistics.Count;
import mingbai.device.pin.Button;
import mingbai.device.pin.LampLight;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.device.pin.simulated.SimulatedPins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PinDeskTest {
    private static final Wiring BUTTON = Wiring.parse("17:low");
    private static final Wiring LAMP = Wiring.parse("27");
    private static final Wiring SENSOR = Wiring.parse("22");

    private final SimulatedPins pins = new SimulatedPins();
    private final PinDesk desk = new PinDesk(pins, InstantSource.system());
    private final AtomicInteger presses = new AtomicInteger();

    private static void awaitWell(Button button) {
        Await.until("open", () -> button.health().status() == DeviceStatus.ONLINE);
    }

    @Test
    void eachPressIsToldOnceHoweverItBounces() {
        try (desk;
                var button = desk.button(BUTTON)) {
            button.onPress(presses::incrementAndGet);
            awaitWell(button);
            assertEquals(Confidence.ASSUMED, button.health().confidence());
            for (int press = 1; press <= 2; press++) {
                pins.drive(17, false);
                pins.drive(17, true);
                pins.drive(17, false);
                int now = press;
                Await.until("told", () -> presses.get() == now);
                assertTrue(button.pressed());
                pins.drive(17, true);
                Await.until("released", () -> !button.pressed());
            }
            assertEquals(4, button.statistics().of(Count.SWITCHED));
            assertEquals(Confidence.OBSERVED, button.health().confidence());
        }
    }

    @Test
    void aChangeThatIsLostOnItsWayIsReadAllTheSame() {
        try (desk;
                var button = desk.button(BUTTON)) {
            button.onPress(presses::incrementAndGet);
            awaitWell(button);
            pins.deaf(true);
            pins.drive(17, false);
            Await.until("told", () -> presses.get() == 1);
        }
    }

    @Test
    void somebodyBeforeTheMachineIsTold() {
        try (desk;
                var sensor = desk.presence(SENSOR)) {
            Await.until("open", () -> sensor.health().status() == DeviceStatus.ONLINE);
            sensor.onChange(there -> presses.addAndGet(there ? 1 : -1));
            pins.drive(22, true);
            Await.until("told", () -> presses.get() == 1);
            assertTrue(sensor.present());
        }
    }

    @Test
    void aLampIsDarkWhenNobodyHoldsIt() {
        try (desk) {
            var lamp = desk.lamp(LAMP);
            lamp.light(LampLight.CONTINUOUS);
            Await.until("lit", () -> pins.high(27));
            lamp.light(LampLight.QUICK);
            Await.until("dark for a moment", () -> !pins.high(27));
            Await.until("lit again", () -> pins.high(27));
            lamp.light(LampLight.CONTINUOUS);
            Await.until("lit", () -> pins.high(27));
            pins.broken(true);
            assertFalse(pins.high(27));
            assertEquals(DeviceStatus.NO_DEVICE, lamp.selfTest().status());
            pins.broken(false);
            assertEquals(DeviceStatus.ONLINE, lamp.selfTest().status());
            Await.until("lit", () -> pins.high(27));
            assertEquals(2, lamp.statistics().of(Count.CONNECTIONS));
        }
        assertFalse(pins.high(27));
    }

    @Test
    void pinsThatAreGoneAreFoundAgain() {
        pins.broken(true);
        try (desk;
                var button = desk.button(BUTTON)) {
            Await.until("missing", () -> button.health().status() == DeviceStatus.NO_DEVICE);
            assertEquals("找不到按钮，请检查连线和地址。", button.health().details().getFirst().chinese());
            pins.broken(false);
            assertEquals(DeviceStatus.ONLINE, button.selfTest().status());
        }
    }

    @Test
    void theSetupKnowsTwoNames() throws Exception {
        try (var simulated = new PinSetup("simulated").open(InstantSource.system());
                var lamp = simulated.lamp(LAMP)) {
            Await.until("there", () -> lamp.health().status() == DeviceStatus.ONLINE);
        }
        assertFalse(new PinSetup("pi4j").simulated());
        assertThrows(IllegalArgumentException.class, () -> new PinSetup("wiringpi"));
    }
}
