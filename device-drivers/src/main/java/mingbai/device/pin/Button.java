package mingbai.device.pin;

import mingbai.device.health.Device;

/// A button on a pin; each press is told once, on a thread of the pins'.
public interface Button extends Device {
    /// Whoever was told before is told no more.
    void onPress(Runnable told);

    boolean pressed();
}
