package mingbai.service.plate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.rating.RatingBook;
import mingbai.service.rating.RatingRuleBook;
import mingbai.service.rating.ServedTicket;
import mingbai.service.rating.ServedTickets;
import org.springframework.stereotype.Component;

/// Whom a window's tablet asks: the ticket its clerk has just finished, for a minute, once. Who
/// does not answer is unrated (未评价), which is no grade.
@Component
final class Invitations {
    static final Duration OPEN = Duration.ofSeconds(60);

    private final Database database;
    private final ServedTickets tickets;
    private final RatingBook book;
    private final RatingRuleBook rules;
    private final InstantSource clock;

    Invitations(
            Database database,
            ServedTickets tickets,
            RatingBook book,
            RatingRuleBook rules,
            InstantSource clock) {
        this.database = database;
        this.tickets = tickets;
        this.book = book;
        this.rules = rules;
        this.clock = clock;
    }

    /// The ticket asked about now, and for how many seconds more.
    record Invitation(ServedTicket ticket, long seconds) {}

    Optional<Invitation> now(WindowNumber window) {
        var now = clock.instant();
        return database.read(sql -> last(sql, window, now))
                .filter(ticket -> !book.rated(ticket.token()))
                .map(ticket -> new Invitation(ticket, secondsLeft(ticket, now)))
                .filter(invitation -> invitation.seconds() > 0);
    }

    private Optional<ServedTicket> last(Sql sql, WindowNumber window, Instant now) {
        return tickets.last(sql, window, rules.day(sql, now))
                .filter(ticket -> !skipped(sql, ticket.token()));
    }

    private static long secondsLeft(ServedTicket ticket, Instant now) {
        return Duration.between(now, ticket.ended().plus(OPEN)).toSeconds();
    }

    private static boolean skipped(Sql sql, TicketToken token) {
        return sql.number("SELECT count(*) FROM rating_skip WHERE token = ?", token.value()) > 0;
    }

    /// The visitor would rather not; the tablet is free again.
    void skip(TicketToken token) {
        var _ =
                database.writeNow(sql ->
                        sql.update(
                                "INSERT INTO rating_skip (token, at) VALUES (?, ?)"
                                        + " ON CONFLICT (token) DO NOTHING",
                                token.value(),
                                clock.millis()));
    }

    /// A ticket that was served at a window today.
    Optional<ServedTicket> today(WindowNumber window, TicketNumber number) {
        return database.read(
                sql -> tickets.at(sql, window, rules.day(sql, clock.instant()), number));
    }
}
