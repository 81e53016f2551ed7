package mingbai.service.rating;

import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Collectors;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.StationId;
import mingbai.model.queue.TicketToken;
import mingbai.model.rating.Rating;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import mingbai.service.library.HallShelf;
import mingbai.service.queue.RatedTickets;
import mingbai.service.queue.TicketSight;
import mingbai.service.queue.TicketTrack;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Takes ratings in: the first one of each ticket that was served, wherever it was given.
@Service
public final class RatingBook implements JournalReader, RatedTickets {
    private static final Logger LOG = LoggerFactory.getLogger(RatingBook.class);

    private final Database database;
    private final TicketTrack tickets;
    private final HallShelf shelf;
    private final InstantSource clock;

    RatingBook(Database database, TicketTrack tickets, HallShelf shelf, InstantSource clock) {
        this.database = database;
        this.tickets = tickets;
        this.shelf = shelf;
        this.clock = clock;
    }

    /// A rating given on a phone, now.
    public RatingOutcome rate(Rating rating) {
        return database.writeNow(sql -> {
            boolean today = tickets.find(sql, rating.ticket()).map(TicketSight::today).orElse(true);
            return today ? take(sql, rating, clock.instant()) : RatingOutcome.TIME_OVER;
        });
    }

    /// A rating given at a station, perhaps long ago: it counts for when it was given.
    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof JournalEvent.RatingGiven(Rating rating)) {
            var outcome = take(sql, rating, entry.at());
            if (outcome != RatingOutcome.TAKEN) {
                LOG.info("A rating from {} was not counted: {}", station, outcome);
            }
        }
    }

    @Override
    public boolean rated(TicketToken ticket) {
        return database.read(sql -> rated(sql, ticket));
    }

    private static boolean rated(Sql sql, TicketToken ticket) {
        return sql.number("SELECT count(*) FROM rating WHERE token = ?", ticket.value()) > 0;
    }

    private RatingOutcome take(Sql sql, Rating rating, Instant at) {
        var ticket = tickets.find(sql, rating.ticket());
        if (ticket.isEmpty()) {
            return RatingOutcome.UNKNOWN_TICKET;
        }
        if (!(ticket.get().stage() instanceof TicketSight.Stage.Finished finished)) {
            return RatingOutcome.NOT_SERVED_YET;
        }
        int rows =
                sql.update(
                        """
                        INSERT INTO rating (token, hall, day, ticket, business, window_number,
                          grade, tags, body, channel, given_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (token) DO NOTHING
                        """,
                        rating.ticket().value(),
                        shelf.hall().value(),
                        ticket.get().day().toString(),
                        ticket.get().ticket().number().text(),
                        ticket.get().ticket().business().value(),
                        finished.window().value(),
                        rating.grade().name(),
                        rating.tags().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")),
                        rating.text(),
                        rating.channel().name(),
                        at.toEpochMilli());
        return rows > 0 ? RatingOutcome.TAKEN : RatingOutcome.ALREADY_RATED;
    }
}
