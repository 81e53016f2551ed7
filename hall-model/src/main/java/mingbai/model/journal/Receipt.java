package mingbai.model.journal;

import java.util.List;
import mingbai.model.place.StationId;

/// What the service has on its disk; the station may forget these.
public record Receipt(StationId station, List<EntryId> taken) {
    public Receipt {
        taken = List.copyOf(taken);
    }
}
