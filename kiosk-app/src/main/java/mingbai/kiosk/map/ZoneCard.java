package mingbai.kiosk.map;

import java.util.List;
import mingbai.model.place.WindowNumber;
import mingbai.model.place.Zone;

/// A zone, its windows, and what is done there.
public record ZoneCard(Zone zone, List<WindowNumber> windows, List<String> businesses) {
    public ZoneCard {
        windows = List.copyOf(windows);
        businesses = List.copyOf(businesses);
    }
}
