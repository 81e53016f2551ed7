package mingbai.device.led.light;

import java.io.IOException;

/// Tells how light it is where a board hangs.
public interface LightSensor {
    /// In lux.
    double lux() throws IOException;
}
