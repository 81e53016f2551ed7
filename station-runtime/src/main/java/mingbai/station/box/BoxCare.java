package mingbai.station.box;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mingbai.model.status.DeviceReport;

/// Looks at the box now and then, and tells what changed.
public final class BoxCare {
    private static final int EVERY_SECONDS = 60;

    private final List<BoxPart> parts;
    private final Consumer<DeviceReport> told;
    private final Map<String, DeviceReport> last = new HashMap<>();

    BoxCare(List<BoxPart> parts, Consumer<DeviceReport> told) {
        this.parts = List.copyOf(parts);
        this.told = told;
    }

    /// Of this machine, whose station keeps its things in `data`.
    public static BoxCare of(SystemImage image, Path data, Consumer<DeviceReport> told) {
        var sys = Path.of("/sys");
        return new BoxCare(
                List.of(
                        new RunningSystem(image),
                        new Storage(data, sys),
                        new Warmth(sys),
                        new HardwareClock(sys)),
                told);
    }

    /// At once, and then each minute, on that thread.
    public void start(ScheduledExecutorService thread) {
        var _ = thread.scheduleWithFixedDelay(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        for (var part : parts) {
            part.look().ifPresent(this::tell);
        }
    }

    private void tell(DeviceReport report) {
        if (!report.equals(last.put(report.name(), report))) {
            told.accept(report);
        }
    }
}
