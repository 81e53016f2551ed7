package mingbai.service.emergency;

import java.time.Instant;
import mingbai.model.content.Bytes;
import mingbai.model.emergency.EmergencyOrder;

/// An order that went out. `reviewedBy` is empty until somebody else has looked at it afterwards.
public record Given(
        EmergencyOrder order, Bytes envelope, String by, Instant at, String reviewedBy) {
    public boolean reviewed() {
        return !reviewedBy.isEmpty();
    }
}
