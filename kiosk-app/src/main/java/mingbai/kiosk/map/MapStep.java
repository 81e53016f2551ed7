package mingbai.kiosk.map;

import java.util.Optional;
import java.util.Set;
import mingbai.model.place.WindowNumber;

/// What the hall map shows: the zone chosen, if any, and which windows stand out.
public record MapStep(Optional<String> zoneId, Set<WindowNumber> windows) {
    public MapStep {
        windows = Set.copyOf(windows);
    }
}
