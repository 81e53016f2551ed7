package mingbai.model.place;

import java.util.List;
import java.util.Optional;

/// The document that says what a hall is: its name, place, zones, windows and map.
public record HallProfile(
        HallName name,
        RegionCode region,
        List<Zone> zones,
        List<ServiceWindow> windows,
        HallMap map) {

    public HallProfile {
        zones = List.copyOf(zones);
        windows = List.copyOf(windows);
    }

    public Optional<ServiceWindow> window(WindowNumber number) {
        return windows.stream().filter(w -> w.number().equals(number)).findFirst();
    }

    public Optional<Zone> zone(String id) {
        return zones.stream().filter(z -> z.id().equals(id)).findFirst();
    }
}
