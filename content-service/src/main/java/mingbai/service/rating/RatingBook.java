package mingbai.service.rating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Rating;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import mingbai.service.queue.RatedTickets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Takes ratings in: of each service the first one that was given, wherever and whenever it
/// arrives.
@Service
public final class RatingBook implements JournalReader, RatedTickets {
    private static final Logger LOG = LoggerFactory.getLogger(RatingBook.class);

    private final Database database;
    private final ServedTickets tickets;
    private final RatingShelf shelf;
    private final Around around;
    private final ObjectProvider<RatingWatch> watches;

    RatingBook(
            Database database,
            ServedTickets tickets,
            RatingShelf shelf,
            Around around,
            ObjectProvider<RatingWatch> watches) {
        this.database = database;
        this.tickets = tickets;
        this.shelf = shelf;
        this.around = around;
        this.watches = watches;
    }

    /// The rules, the count of what is refused, and the time.
    @Component
    record Around(RatingRuleBook rules, Refusals refusals, InstantSource clock) {}

    /// A rating given on a page of ours, now.
    public RatingOutcome rate(Rating rating) {
        return database.writeNow(sql -> take(sql, rating, around.clock().instant()));
    }

    /// A rating given at a station, perhaps long ago: it counts for when it was given.
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        var outcome =
                switch (entry.event()) {
                    case JournalEvent.RatingGiven(Rating rating) ->
                            Optional.of(take(sql, rating, entry.at()));
                    case JournalEvent.PadPressed pressed ->
                            Optional.of(pressed(sql, pressed, entry.at()));
                    default -> Optional.<RatingOutcome>empty();
                };
        outcome.filter(o -> o != RatingOutcome.TAKEN)
                .ifPresent(o -> LOG.info("A rating from {} was not counted: {}", station, o));
    }

    private RatingOutcome pressed(Sql sql, JournalEvent.PadPressed pressed, Instant at) {
        var day = around.rules().day(sql, at);
        return tickets.at(sql, pressed.window(), day, pressed.ticket())
                .map(ServedTicket::token)
                .map(token ->
                        new Rating(
                                token,
                                pressed.grade(),
                                List.of(),
                                "",
                                Rating.Channel.HALL_TERMINAL))
                .map(rating -> take(sql, rating, at))
                .orElseGet(() -> around.refusals().count(sql, RatingOutcome.UNKNOWN_TICKET));
    }

    @Override
    public boolean rated(TicketToken ticket) {
        return database.read(sql -> shelf.find(sql, ticket)).filter(RatingBook::said).isPresent();
    }

    private static boolean said(KeptRating kept) {
        return kept.standing() != Standing.DEFAULT;
    }

    /// Whether a ticket was served so lately that it may be rated, or was.
    @Override
    public boolean inTime(TicketToken ticket) {
        return database.read(sql ->
                tickets.find(sql, ticket)
                        .flatMap(ServedTickets.Found::service)
                        .filter(s -> inTime(sql, s, around.clock().instant()))
                        .isPresent());
    }

    private boolean inTime(Sql sql, ServedTicket service, Instant at) {
        var last = around.rules().lastDay(sql, service.ended());
        return !around.rules().day(sql, at).isAfter(last);
    }

    /// A rating of which another list says when it was given, within a transaction of the caller's.
    public RatingOutcome take(Sql sql, Rating rating, Instant at) {
        var outcome = judge(sql, rating, at);
        return outcome == RatingOutcome.TAKEN ? outcome : around.refusals().count(sql, outcome);
    }

    private RatingOutcome judge(Sql sql, Rating rating, Instant at) {
        var found = tickets.find(sql, rating.ticket());
        if (found.isEmpty()) {
            return RatingOutcome.UNKNOWN_TICKET;
        }
        if (found.get().service().isEmpty()) {
            return RatingOutcome.NOT_SERVED_YET;
        }
        var service = found.get().service().get();
        return inTime(sql, service, at) ? keep(sql, service, rating, at) : RatingOutcome.TIME_OVER;
    }

    /// Clocks of stations differ a little: nobody rates before having been served, or tomorrow.
    private RatingOutcome keep(Sql sql, ServedTicket service, Rating rating, Instant at) {
        var now = around.clock().instant();
        var given = at.isAfter(now) ? now : at.isBefore(service.ended()) ? service.ended() : at;
        var standing =
                rating.channel() == Rating.Channel.SYSTEM_DEFAULT
                        ? Standing.DEFAULT
                        : Standing.COUNTS;
        var kept = new KeptRating(service, rating, given, around.rules().day(sql, given), standing);
        var before = shelf.find(sql, rating.ticket());
        // Whoever rates now comes after whoever did, even within the same millisecond.
        boolean afterwards = given.equals(now) && before.filter(RatingBook::said).isPresent();
        if (afterwards || before.filter(b -> !kept.before(b)).isPresent()) {
            return RatingOutcome.ALREADY_RATED;
        }
        change(sql, before, kept);
        return RatingOutcome.TAKEN;
    }

    /// Takes a rating out of every figure, or back in. False where there is none.
    public boolean judge(Sql sql, TicketToken ticket, Standing standing) {
        var before = shelf.find(sql, ticket);
        before.ifPresent(kept -> change(sql, before, kept.with(standing)));
        return before.isPresent();
    }

    private void change(Sql sql, Optional<KeptRating> before, KeptRating now) {
        shelf.put(sql, now);
        ordered().forEach(watch -> watch.changed(sql, before, now));
    }

    private Stream<RatingWatch> ordered() {
        return watches.orderedStream();
    }
}
