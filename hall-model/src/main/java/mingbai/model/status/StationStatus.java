package mingbai.model.status;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.later.Later;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;

/// What a station is, shows and suffers from. The last will is one with `online` false.
public record StationStatus(
        Identity identity,
        boolean online,
        Picture picture,
        List<DeviceReport> devices,
        Trouble trouble) {

    public StationStatus {
        devices = List.copyOf(devices);
    }

    /// Which station of which hall, what it is, when it said this, and what its machine runs.
    public record Identity(
            StationId station,
            HallId hall,
            Kind kind,
            Instant at,
            @Later Optional<Machine> machine) {

        public Identity(StationId station, HallId hall, Kind kind, Instant at) {
            this(station, hall, kind, at, Optional.empty());
        }
    }

    /// What a station is for.
    public enum Kind {
        KIOSK,
        HALL_BOARD,
        WINDOW_STRIP,
        LED_BOARD,
        TOUCH_PANEL
    }

    /// What is on the screen. `frames` only grows while the screen is alive.
    public record Picture(List<Shown> shown, long frames, boolean clockSet) {
        public Picture {
            shown = List.copyOf(shown);
        }
    }

    /// What went wrong: messages dropped as malformed, and the last refusals, newest last.
    public record Trouble(long malformed, List<RefusalReport> refusals) {
        public Trouble {
            refusals = List.copyOf(refusals);
        }
    }
}
