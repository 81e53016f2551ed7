package mingbai.service.queue;

import mingbai.model.queue.TicketToken;

/// Knows which tickets have been rated, and which still may be; the room that keeps the ratings
/// provides it.
public interface RatedTickets {
    boolean rated(TicketToken ticket);

    /// Whether a ticket of an earlier day may still be rated.
    boolean inTime(TicketToken ticket);
}
