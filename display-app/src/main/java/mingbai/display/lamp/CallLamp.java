package mingbai.display.lamp;

import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.device.health.Finding;
import mingbai.device.pin.Lamp;
import mingbai.device.pin.LampLight;
import mingbai.device.pin.wired.PinDesk;
import mingbai.model.status.DeviceReport;
import mingbai.station.health.Pulse;

/// Blinks as long as a call is announced, and is dark otherwise.
public final class CallLamp implements AutoCloseable {
    private static final String NAME = "call-lamp";

    private final PinDesk desk;
    private final Lamp lamp;
    private final boolean simulated;
    private Optional<DeviceReport> reported = Optional.empty();

    /// The desk is closed with it, which leaves the lamp dark.
    public CallLamp(PinDesk desk, LampSettings settings) {
        this.desk = desk;
        this.lamp = desk.lamp(settings.lamp());
        this.simulated = settings.pins().simulated();
    }

    /// Tells the station how it is, where that changed.
    public void follow(boolean calling, Pulse pulse) {
        follow(calling);
        news().ifPresent(pulse::device);
    }

    void follow(boolean calling) {
        LampLight wanted = calling ? LampLight.MEDIUM : LampLight.OFF;
        if (lamp.light() != wanted) {
            lamp.light(wanted);
        }
    }

    /// How it is, where that changed.
    Optional<DeviceReport> news() {
        var health = lamp.health();
        var detail =
                health.details().stream().map(Finding::chinese).collect(Collectors.joining(" "));
        var now = Optional.of(new DeviceReport(NAME, health.told().word(), detail, simulated));
        var news = reported.equals(now) ? Optional.<DeviceReport>empty() : now;
        reported = now;
        return news;
    }

    @Override
    public void close() {
        desk.close();
    }
}
