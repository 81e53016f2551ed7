package mingbai.device.led.light;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// An ambient light sensor that Linux drives itself (BH1750, TSL2561, OPT3001 and others), read
/// through the kernel's industrial I/O interface: `in_illuminance_input` in lux, or
/// `in_illuminance_raw` times `in_illuminance_scale` (Documentation/ABI/testing/sysfs-bus-iio).
public record IioLightSensor(Path device) implements LightSensor {
    private static final double BRIGHTEST = 200_000;

    @Override
    public double lux() throws IOException {
        var input = device.resolve("in_illuminance_input");
        double lux =
                Files.exists(input)
                        ? number(input)
                        : number(device.resolve("in_illuminance_raw"))
                                * number(device.resolve("in_illuminance_scale"));
        if (!(lux >= 0 && lux <= BRIGHTEST)) {
            throw new IOException(device + ": " + lux + " lux cannot be");
        }
        return lux;
    }

    private static double number(Path file) throws IOException {
        var text = Files.readString(file).strip();
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IOException(file + ": '" + text + "' is no number", e);
        }
    }
}
