package mingbai.display.light;

import java.util.Optional;
import mingbai.device.led.light.AmbientLight;
import mingbai.model.status.DeviceReport;

/// How a light sensor is, told once until it changes.
public final class SensorNews {
    private static final String NAME = "light-sensor";

    private Optional<DeviceReport> told = Optional.empty();

    public Optional<DeviceReport> of(AmbientLight ambient) {
        var trouble = ambient.trouble();
        var report =
                new DeviceReport(
                        NAME, trouble.isEmpty() ? "online" : "hardwareError", trouble, false);
        if (told.equals(Optional.of(report))) {
            return Optional.empty();
        }
        told = Optional.of(report);
        return told;
    }
}
