package mingbai.device.pin;

import java.util.function.Consumer;
import mingbai.device.health.Device;

/// Whether somebody stands before the machine; steady, so that a passer-by does not wake it.
public interface PresenceSensor extends Device {
    /// Told each change, on a thread of the pins'; whoever was told before is told no more.
    void onChange(Consumer<Boolean> told);

    boolean present();
}
