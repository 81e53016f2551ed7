package mingbai.device.pin;

import mingbai.device.health.Device;

/// A lamp on a pin; dark when it is closed.
public interface Lamp extends Device {
    void light(LampLight light);

    /// As it was last asked for.
    LampLight light();
}
