package mingbai.model.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;

/// Something that happened at a station and must reach the service.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JournalEvent.TicketTaken.class, name = "ticket-taken"),
    @JsonSubTypes.Type(value = JournalEvent.SlipPrinted.class, name = "slip-printed"),
    @JsonSubTypes.Type(value = JournalEvent.RatingGiven.class, name = "rating-given"),
    @JsonSubTypes.Type(value = JournalEvent.PadPressed.class, name = "pad-pressed"),
    @JsonSubTypes.Type(value = JournalEvent.ContentStored.class, name = "content-stored"),
    @JsonSubTypes.Type(value = JournalEvent.ContentShown.class, name = "content-shown"),
    @JsonSubTypes.Type(value = JournalEvent.BoardPlayed.class, name = "board-played"),
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

    /// A key of a window's rating pad was pressed for the ticket that was served there before.
    record PadPressed(WindowNumber window, TicketNumber ticket, Grade grade)
            implements JournalEvent {}

    /// A manifest's content was verified, and is on the disk as a whole.
    record ContentStored(Scope scope, long version, Instant stored) implements JournalEvent {}

    /// A manifest's content was first drawn.
    record ContentShown(Scope scope, long version, Instant drawn) implements JournalEvent {}

    /// What a board really drew within some minutes: how many frames, which manifests stood behind
    /// them, what was on and how long, and the SHA-256 of the picture at the end.
    record BoardPlayed(Stretch stretch, List<Drawn> versions, List<Played> played, Sha256 picture)
            implements JournalEvent {
        public BoardPlayed {
            versions = List.copyOf(versions);
            played = List.copyOf(played);
        }
    }

    /// From when to when, and the frames that were drawn between.
    record Stretch(Instant from, Instant until, long frames) {}

    /// A manifest that stood behind the picture.
    record Drawn(Scope scope, long version) {}

    /// One thing that was on: in which zone, what, how often it came on, and for how long in all.
    record Played(String zone, String what, int times, long seconds) {}

    /// An emergency order was verified and is followed from then on.
    record OrderFollowed(Scope scope, long number, boolean dark) implements JournalEvent {}
}
