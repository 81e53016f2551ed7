package mingbai.station.health;

import mingbai.model.status.DeviceReport;
import mingbai.station.content.HallContent;

/// A pulse that nobody listens to.
public final class QuietPulse implements Pulse {

    @Override
    public void frame() {}

    @Override
    public void drawn(HallContent content) {}

    @Override
    public void device(DeviceReport report) {}
}
