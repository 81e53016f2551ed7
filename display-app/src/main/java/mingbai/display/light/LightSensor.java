package mingbai.display.light;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import mingbai.device.led.Brightness;

/// A light sensor that the kernel shows as a file (iio, `in_illuminance_raw`), in lux. What it says
/// is smoothed, so that a passing shadow does not make a wall flicker.
public final class LightSensor {

    /// In the dark nobody wants more, in the sun nothing less is seen.
    private static final double DARK_LUX = 10;

    private static final double SUN_LUX = 10_000;
    private static final int DIMMEST = 15;
    private static final double SLOWNESS = 0.8;

    /// A change of less than this many percent is not worth it.
    private static final int STEP = 5;

    private final Path file;
    private double smooth = -1;
    private int told = -1;

    public LightSensor(Path file) {
        this.file = file;
    }

    /// How bright a screen should be by what is seen, no brighter than `most`; empty while the
    /// sensor cannot be read or nothing has changed.
    public OptionalInt look(Brightness most) {
        try {
            double lux = Double.parseDouble(Files.readString(file).strip());
            smooth = smooth < 0 ? lux : SLOWNESS * smooth + (1 - SLOWNESS) * lux;
        } catch (IOException | NumberFormatException e) {
            return OptionalInt.empty();
        }
        int wanted = Math.min(most.percent(), percent(smooth));
        if (told >= 0 && Math.abs(wanted - told) < STEP) {
            return OptionalInt.empty();
        }
        told = wanted;
        return OptionalInt.of(wanted);
    }

    /// The eye judges by ratios.
    static int percent(double lux) {
        double part = Math.log(Math.max(lux, DARK_LUX) / DARK_LUX) / Math.log(SUN_LUX / DARK_LUX);
        return (int) Math.round(DIMMEST + (100 - DIMMEST) * Math.min(1, part));
    }
}
