package mingbai.device.led.light;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import mingbai.device.led.Brightness;

/// Follows a light sensor without flickering. While the sensor cannot be read it has no opinion.
public final class AmbientLight {
    /// The middle one of so many readings counts.
    private static final int KEPT = 5;

    private static final double MARGIN = 0.2;

    private final LightSensor sensor;
    private final LightCurve curve;
    private final Deque<Double> readings = new ArrayDeque<>();
    private Optional<Integer> step = Optional.empty();
    private String trouble = "";
    private Optional<String> told = Optional.empty();

    public AmbientLight(LightSensor sensor, LightCurve curve) {
        this.sensor = sensor;
        this.curve = curve;
    }

    /// Reads the sensor; asked every few seconds.
    public synchronized Optional<Brightness> brightness() {
        try {
            readings.addLast(sensor.lux());
            trouble = "";
        } catch (IOException e) {
            readings.clear();
            step = Optional.empty();
            trouble = String.valueOf(e.getMessage());
            return Optional.empty();
        }
        if (readings.size() > KEPT) {
            readings.removeFirst();
        }
        double lux = readings.stream().sorted().toList().get(readings.size() / 2);
        if (step.isEmpty() || curve.left(step.get(), lux, MARGIN)) {
            step = Optional.of(curve.step(lux));
        }
        return step.map(curve::at);
    }

    /// The [#trouble] there is, where it is another than when this was asked last.
    public synchronized Optional<String> news() {
        var now = Optional.of(trouble);
        var news = told.equals(now) ? Optional.<String>empty() : now;
        told = now;
        return news;
    }

    /// Why the sensor could not be read last; empty while it can.
    public synchronized String trouble() {
        return trouble;
    }
}
