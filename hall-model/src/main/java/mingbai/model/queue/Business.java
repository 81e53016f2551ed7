package mingbai.model.queue;

import mingbai.model.place.BusinessId;

/// A business (业务): what one queues for. Its tickets begin with `prefix`.
public record Business(BusinessId id, String name, String english, String prefix, String zoneId) {
    public Business {
        TicketNumber.checkedPrefix(prefix);
    }
}
