package mingbai.display.lamp;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.device.pin.Wiring;
import mingbai.device.pin.setup.PinSetup;
import mingbai.program.settings.SettingsFile;

/// Where the lamp hangs: `pins` and `lamp`, as `station devices` knows them.
public record LampSettings(PinSetup pins, Wiring lamp) {
    /// Nothing unless both are written.
    public static Optional<LampSettings> from(SettingsFile file) {
        var pins = file.value("pins", PinSetup::new);
        var lamp = file.value("lamp", Wiring::parse);
        return pins.flatMap(p -> lamp.map(l -> new LampSettings(p, l)));
    }

    /// Throws where the machine has no pins.
    public CallLamp open(InstantSource clock) throws IOException {
        return new CallLamp(pins.open(clock), this);
    }
}
