package mingbai.device.pin.setup;

import java.io.IOException;
import java.time.InstantSource;
import mingbai.device.pin.Pins;
import mingbai.device.pin.pi4j.Pi4jPins;
import mingbai.device.pin.simulated.SimulatedPins;
import mingbai.device.pin.wired.PinDesk;

/// The pins in the configuration: `simulated`, or `pi4j` on a machine that has some.
public record PinSetup(String name) {
    public static final String SIMULATED = "simulated";
    public static final String PI4J = "pi4j";

    public PinSetup {
        if (!name.equals(SIMULATED) && !name.equals(PI4J)) {
            throw new IllegalArgumentException(
                    "引脚设置有误 pins \"" + name + "\": write simulated or pi4j");
        }
    }

    public boolean simulated() {
        return name.equals(SIMULATED);
    }

    /// Throws where there is no GPIO device.
    public PinDesk open(InstantSource clock) throws IOException {
        Pins pins = simulated() ? new SimulatedPins() : Pi4jPins.open();
        return new PinDesk(pins, clock);
    }
}
