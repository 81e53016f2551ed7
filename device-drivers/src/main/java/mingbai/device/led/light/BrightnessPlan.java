package mingbai.device.led.light;

import java.time.LocalTime;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import mingbai.device.led.Brightness;

/// Brightness by the time of day: each entry holds from its time until the next, past midnight.
public record BrightnessPlan(NavigableMap<LocalTime, Brightness> steps) {
    /// A card's own table has as many.
    private static final int MOST_STEPS = 48;

    public BrightnessPlan {
        if (steps.isEmpty() || steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    "a plan has 1 to " + MOST_STEPS + " steps, not " + steps.size());
        }
        steps = java.util.Collections.unmodifiableNavigableMap(new TreeMap<>(steps));
    }

    public static BrightnessPlan always(Brightness brightness) {
        return new BrightnessPlan(new TreeMap<>(Map.of(LocalTime.MIDNIGHT, brightness)));
    }

    /// As in a configuration: `07:30=60,18:00=30`, in percent.
    public static BrightnessPlan parse(String text) {
        NavigableMap<LocalTime, Brightness> steps = new TreeMap<>();
        for (String part : text.split(",", -1)) {
            String[] sides = part.strip().split("=", -1);
            if (sides.length != 2) {
                throw new IllegalArgumentException(
                        "brightness plan \"" + text + "\": write 07:30=60,18:00=30");
            }
            Brightness level = new Brightness(Integer.parseInt(sides[1].strip()));
            if (steps.put(LocalTime.parse(sides[0].strip()), level) != null) {
                throw new IllegalArgumentException("brightness plan has " + sides[0] + " twice");
            }
        }
        return new BrightnessPlan(steps);
    }

    public Brightness at(LocalTime time) {
        Map.Entry<LocalTime, Brightness> step = steps.floorEntry(time);
        return (step == null ? steps.lastEntry() : step).getValue();
    }
}
