package mingbai.model.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.content.Scope;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Rating;

/// Something that happened at a station and must reach the service.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JournalEvent.TicketTaken.class, name = "ticket-taken"),
    @JsonSubTypes.Type(value = JournalEvent.SlipPrinted.class, name = "slip-printed"),
    @JsonSubTypes.Type(value = JournalEvent.RatingGiven.class, name = "rating-given"),
    @JsonSubTypes.Type(value = JournalEvent.ContentShown.class, name = "content-shown"),
    @JsonSubTypes.Type(value = JournalEvent.OrderFollowed.class, name = "order-followed")
})
public sealed interface JournalEvent {

    /// A ticket handed out of the station's own reserve while the service did not answer `ask`.
    record TicketTaken(Ask.TakeTicket ask, LocalDate day, Answer.Ticket ticket)
            implements JournalEvent {}

    /// How the printing of a ticket's slip ended.
    record SlipPrinted(TicketNumber ticket, TicketToken token, PrintResult result)
            implements JournalEvent {}

    /// Whether the slip came out.
    enum PrintResult {
        PRINTED,
        UNCONFIRMED,
        REFUSED
    }

    /// A visitor rated a ticket.
    record RatingGiven(Rating rating) implements JournalEvent {}

    /// A manifest's content was first drawn.
    record ContentShown(Scope scope, long version, Instant drawn) implements JournalEvent {}

    /// An emergency order was verified and is followed from then on.
    record OrderFollowed(Scope scope, long number, boolean dark) implements JournalEvent {}
}
