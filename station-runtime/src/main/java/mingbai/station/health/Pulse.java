package mingbai.station.health;

import mingbai.model.status.DeviceReport;
import mingbai.station.content.HallContent;

/// Where an app shows that it is alive.
public interface Pulse {

    /// A frame was drawn.
    void frame();

    /// This content has just been drawn for the first time.
    void drawn(HallContent content);

    /// A device's state, each time it changes.
    void device(DeviceReport report);
}
