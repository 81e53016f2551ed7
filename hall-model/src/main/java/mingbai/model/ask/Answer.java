package mingbai.model.ask;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;

/// The service's signed answer.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Answer.TicketIssued.class, name = "ticket-issued"),
    @JsonSubTypes.Type(value = Answer.TicketFound.class, name = "ticket-found"),
    @JsonSubTypes.Type(value = Answer.ReserveLeased.class, name = "reserve-leased"),
    @JsonSubTypes.Type(value = Answer.DayKey.class, name = "day-key"),
    @JsonSubTypes.Type(value = Answer.Refused.class, name = "refused")
})
public sealed interface Answer {

    RequestId id();

    /// The ticket, already on the service's disk.
    record TicketIssued(RequestId id, Ticket ticket, Ahead ahead, List<WindowNumber> windows)
            implements Answer {
        public TicketIssued {
            windows = List.copyOf(windows);
        }
    }

    /// A ticket as issued.
    record Ticket(TicketNumber number, TicketToken token, BusinessId business, Instant issued) {}

    /// How many wait before it, for its business and in the whole hall, and about how long that
    /// takes; empty where too little has happened today to say.
    record Ahead(int business, int hall, Optional<Duration> estimate) {
        public Ahead(int business, int hall) {
            this(business, hall, Optional.empty());
        }
    }

    /// A ticket that can be rated now; `window` served it.
    record TicketFound(RequestId id, Ticket ticket, Optional<WindowNumber> window)
            implements Answer {}

    /// The numbers are this station's alone.
    record ReserveLeased(RequestId id, Reserve reserve) implements Answer {}

    /// Deleted on both sides when the day is over.
    record DayKey(RequestId id, LocalDate day, Bytes key) implements Answer {}

    /// No, and why.
    record Refused(RequestId id, Reason reason) implements Answer {}

    /// Why the service says no; each has a sentence on the kiosk in Chinese and English.
    enum Reason {
        UNKNOWN_BUSINESS,
        HALL_CLOSED,
        NO_WINDOW_OPEN,
        NUMBERS_USED_UP,
        QUOTA_REACHED,
        ALREADY_WAITING,
        UNKNOWN_APPOINTMENT,
        APPOINTMENT_TOO_EARLY,
        APPOINTMENT_OVER,
        UNKNOWN_TICKET,
        NOT_SERVED_YET,
        ALREADY_RATED,
        RATING_TIME_OVER,
        TOO_MANY_REQUESTS
    }
}
