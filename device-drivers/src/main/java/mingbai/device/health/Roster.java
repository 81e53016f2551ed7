package mingbai.device.health;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// The devices of a station by name, and what is to be told of them.
public final class Roster {
    /// How a device is: XFS4IoT's word, and what to do about it in plain words.
    public record Told(String name, String status, String detail, boolean simulated) {}

    private record Entry(boolean simulated, Supplier<DeviceHealth> health) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Told> last = new LinkedHashMap<>();

    public synchronized void add(String name, boolean simulated, Supplier<DeviceHealth> health) {
        if (entries.putIfAbsent(name, new Entry(simulated, health)) != null) {
            throw new IllegalArgumentException("two devices are named " + name);
        }
    }

    /// How each is now, in the order they were added.
    public synchronized List<Told> all() {
        List<Told> all = new ArrayList<>();
        entries.forEach((name, entry) -> all.add(told(name, entry)));
        return all;
    }

    private static Told told(String name, Entry entry) {
        DeviceHealth health = entry.health().get();
        String detail =
                health.details().stream().map(Finding::chinese).collect(Collectors.joining(" "));
        return new Told(name, health.told().word(), detail, entry.simulated());
    }

    /// Only what is not as it was told the last time.
    public synchronized List<Told> news() {
        return all().stream().filter(each -> !each.equals(last.put(each.name(), each))).toList();
    }
}
