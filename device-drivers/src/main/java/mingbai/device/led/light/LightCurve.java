package mingbai.device.led.light;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.device.led.Brightness;

/// How bright a board is by how light it is: each entry holds from its lux until the next.
public record LightCurve(NavigableMap<Integer, Brightness> steps) {
    private static final int MOST_STEPS = 16;

    public LightCurve {
        if (steps.isEmpty() || steps.size() > MOST_STEPS || steps.firstKey() != 0) {
            throw new IllegalArgumentException(
                    "a curve has 1 to " + MOST_STEPS + " steps, the first at 0 lux");
        }
        steps = Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    /// As in a configuration: `0=15,100=40,1000=100`, lux and percent.
    public static LightCurve parse(String text) {
        NavigableMap<Integer, Brightness> steps = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(
                        "light curve \"" + text + "\": write 0=15,100=40,1000=100");
            }
            var level = new Brightness(Integer.parseInt(sides[1].strip()));
            if (steps.put(Integer.valueOf(sides[0].strip()), level) != null) {
                throw new IllegalArgumentException("light curve has " + sides[0] + " twice");
            }
        }
        return new LightCurve(steps);
    }

    /// The step that holds at so much light.
    int step(double lux) {
        return Optional.ofNullable(steps.floorKey((int) lux)).orElse(0);
    }

    Brightness at(int step) {
        return steps.floorEntry(step).getValue();
    }

    /// Whether it has become so much darker or lighter that a step no longer holds. Somebody who
    /// walks past does not make a board flicker.
    boolean left(int step, double lux, double margin) {
        var next = steps.higherKey(step);
        return lux < step * (1 - margin) || (next != null && lux >= next * (1 + margin));
    }
}
