package mingbai.device.pin.pi4j;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.pi4j.Pi4J;
import com.pi4j.context.Context;
import com.pi4j.io.gpio.digital.DigitalInput;
import com.pi4j.io.gpio.digital.DigitalOutput;
import com.pi4j.io.gpio.digital.DigitalState;
import com.pi4j.io.gpio.digital.PullResistance;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInput;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalInputProvider;
import com.pi4j.plugin.mock.provider.gpio.digital.MockDigitalOutputProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import mingbai.device.Await;
import mingbai.device.health.DeviceStatus;
import mingbai.device.pin.LampLight;
import mingbai.device.pin.Pins;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.wired.PinDesk;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Against Pi4J itself, with its mock instead of a machine's pins.
@Timeout(30)
class Pi4jPinsTest {
    private final Context context =
            Pi4J.newContextBuilder()
                    .noAutoDetect()
                    .disableShutdownHook()
                    .add(
                            MockDigitalInputProvider.newInstance(),
                            MockDigitalOutputProvider.newInstance())
                    .build();

    private void drive(int number, DigitalState state) {
        assertInstanceOf(MockDigitalInput.class, context.io("in-" + number)).mockState(state);
    }

    private boolean high(int number) {
        return assertInstanceOf(DigitalOutput.class, context.io("out-" + number)).isHigh();
    }

    @Test
    void anInputIsReadAndItsChangesAreTold() throws Exception {
        List<Boolean> told = new ArrayList<>();
        try (var pins = new Pi4jPins(context)) {
            var input = pins.input(17, Pins.Pull.UP, told::add);
            drive(17, DigitalState.HIGH);
            assertTrue(input.high());
            drive(17, DigitalState.LOW);
            assertFalse(input.high());
            assertEquals(List.of(true, false), told);
            DigitalInput pin = assertInstanceOf(DigitalInput.class, context.io("in-17"));
            assertEquals(PullResistance.PULL_UP, pin.pull());
            assertEquals(0L, pin.config().debounce());
        }
        assertTrue(context.isShutdown());
    }

    @Test
    void anOutputBeginsAndEndsAtItsSafeLevel() throws Exception {
        DigitalOutput pin;
        try (var pins = new Pi4jPins(context)) {
            var output = pins.output(27, false);
            pin = assertInstanceOf(DigitalOutput.class, context.io("out-27"));
            assertFalse(pin.isHigh());
            output.set(true);
            assertTrue(pin.isHigh());
        }
        assertFalse(pin.isHigh());
    }

    @Test
    void aPinMayBeOpenedAgain() throws Exception {
        try (var pins = new Pi4jPins(context)) {
            pins.output(27, false);
            pins.output(27, true);
            assertTrue(high(27));
            pins.input(17, Pins.Pull.DOWN, _ -> {});
            pins.input(17, Pins.Pull.DOWN, _ -> {});
        }
    }

    @Test
    void aButtonAndALampWorkOnIt() {
        var presses = new AtomicInteger();
        try (var desk = new PinDesk(new Pi4jPins(context), InstantSource.system())) {
            var button = desk.button(Wiring.parse("17"));
            var lamp = desk.lamp(Wiring.parse("27:low"));
            button.onPress(presses::incrementAndGet);
            lamp.light(LampLight.CONTINUOUS);
            Await.until("open", () -> button.health().status() == DeviceStatus.ONLINE);
            drive(17, DigitalState.HIGH);
            Await.until("pressed", () -> presses.get() == 1);
            Await.until("lit", () -> !high(27));
        }
    }

    @Test
    void whereThereAreNoPinsItSaysSo() {
        Assumptions.assumeFalse(Files.exists(Path.of("/dev/gpiochip0")), "this machine has pins");
        assertThrows(
                IOException.class,
                () -> {
                    try (var pins = Pi4jPins.open()) {
                        pins.output(27, false).set(true);
                    }
                });
    }
}
