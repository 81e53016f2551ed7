package mingbai.device.health;

import java.util.EnumMap;
import java.util.Map;
import mingbai.device.health.Statistics.Count;

/// Counts what a device does; from any thread.
public final class Tally {
    private final Map<Count, Long> counts = new EnumMap<>(Count.class);

    /// Only these are told, from the beginning with 0.
    public Tally(Count... counted) {
        for (Count each : counted) {
            counts.put(each, 0L);
        }
    }

    public void add(Count count) {
        add(count, 1);
    }

    public synchronized void add(Count count, long more) {
        counts.merge(count, more, Long::sum);
    }

    public synchronized Statistics statistics() {
        return new Statistics(counts);
    }
}
