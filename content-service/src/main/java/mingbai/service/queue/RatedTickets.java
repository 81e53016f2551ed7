package mingbai.service.queue;

import mingbai.model.queue.TicketToken;

/// Knows which tickets have been rated; the room that keeps the ratings provides it.
public interface RatedTickets {
    boolean rated(TicketToken ticket);
}
