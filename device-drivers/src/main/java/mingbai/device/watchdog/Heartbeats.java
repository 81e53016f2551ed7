package mingbai.device.watchdog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/// Counts that grow while each critical part of the program makes progress.
///
/// A part whose count is what it was at the last look has stood still since.
public final class Heartbeats {
    private final Map<String, LongSupplier> counts = new LinkedHashMap<>();
    private final Map<String, Long> seen = new LinkedHashMap<>();

    /// A count kept elsewhere, such as the frames a screen drew.
    public synchronized void watch(String part, LongSupplier count) {
        counts.put(part, count);
        seen.put(part, count.getAsLong() - 1);
    }

    /// A part that ended in good order is waited for no more.
    public synchronized void forget(String part) {
        counts.remove(part);
        seen.remove(part);
    }

    /// Who stood still since the last look; nobody when all goes well.
    public synchronized List<String> standingStill() {
        List<String> still = new ArrayList<>();
        counts.forEach((part, count) -> {
            long now = count.getAsLong();
            if (seen.put(part, now) == now) {
                still.add(part);
            }
        });
        return still;
    }
}
