package mingbai.service.ask;

import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import mingbai.model.place.StationId;
import org.springframework.stereotype.Component;

/// Keeps one station that asks too much from being answered, so that the others are.
@Component
final class AskGate {
    /// How many requests a station may make in one go, and each second after that.
    static final int BURST = 40;

    static final int EACH_SECOND = 10;

    private static final int STATIONS_KNOWN = 100_000;

    private final InstantSource clock;

    /// Those who asked last are kept; the dispatcher's thread alone uses it.
    private final Map<StationId, Allowance> allowances =
            new LinkedHashMap<>(64, 0.75f, true) {
                private static final long serialVersionUID = 1L;

                @Override
                protected boolean removeEldestEntry(Map.Entry<StationId, Allowance> eldest) {
                    return size() > STATIONS_KNOWN;
                }
            };

    AskGate(InstantSource clock) {
        this.clock = clock;
    }

    /// How many requests are left to a station, and when that was counted.
    private record Allowance(double left, long atMillis) {
        Allowance at(long now) {
            double more = Math.max(0, now - atMillis) * EACH_SECOND / 1_000.0;
            return new Allowance(Math.min(BURST, left + more), now);
        }
    }

    boolean lets(StationId station) {
        long now = clock.millis();
        var allowance = allowances.getOrDefault(station, new Allowance(BURST, now)).at(now);
        boolean lets = allowance.left() >= 1;
        allowances.put(station, lets ? new Allowance(allowance.left() - 1, now) : allowance);
        return lets;
    }
}
