package mingbai.provisioning.devices.opened;

import java.util.Optional;
import java.util.function.Supplier;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Statistics;

/// One configured device at work: its key in the configuration, what people call it, where it
/// hangs.
public record Device(String key, String name, String place, Looks looks, SelfTest test) {

    /// Where its health is read, and what it did.
    public record Looks(
            Supplier<DeviceHealth> health,
            Supplier<Optional<PaperStatus>> paper,
            Supplier<Statistics> statistics) {
        static Looks at(Supplier<DeviceHealth> health, Supplier<Statistics> statistics) {
            return new Looks(health, Optional::empty, statistics);
        }
    }

    /// A try that leaves no trace on paper: what it did, in plain words, or what went wrong.
    public interface SelfTest {
        Result run() throws InterruptedException;
    }

    /// How a try ended.
    public record Result(boolean passed, String words) {}

    public DeviceHealth health() {
        return looks.health().get();
    }
}
