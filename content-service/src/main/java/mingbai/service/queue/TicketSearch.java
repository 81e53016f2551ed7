package mingbai.service.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Finds the ticket a visitor wants to rate, by the code on the slip or by today's number.
@Component
public final class TicketSearch {
    private final Database database;
    private final QueueBook book;
    private final ObjectProvider<RatedTickets> ratings;
    private final InstantSource clock;

    TicketSearch(
            Database database,
            QueueBook book,
            ObjectProvider<RatedTickets> ratings,
            InstantSource clock) {
        this.database = database;
        this.book = book;
        this.ratings = ratings;
        this.clock = clock;
    }

    public Answer find(Ask.FindTicket ask) {
        return database.read(sql -> {
            var today = today(sql);
            return today.flatMap(day -> ticket(sql, day, ask.tokenOrNumber()))
                    .map(ticket -> judge(ask, ticket, today.get()))
                    .orElse(new Answer.Refused(ask.id(), Answer.Reason.UNKNOWN_TICKET));
        });
    }

    private Optional<LocalDate> today(Sql sql) {
        return book.shelf()
                .plan(sql)
                .map(p -> LocalDate.ofInstant(clock.instant(), p.profile().name().timeZone()));
    }

    private Optional<Ticket> ticket(Sql sql, LocalDate day, String text) {
        try {
            return book.tickets().find(sql, new TicketToken(text));
        } catch (IllegalArgumentException e) {
            return numbered(sql, day, text);
        }
    }

    private Optional<Ticket> numbered(Sql sql, LocalDate day, String text) {
        try {
            return book.tickets().find(sql, day, TicketNumber.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean inTime(Ticket ticket) {
        return ratings.stream().anyMatch(known -> known.inTime(ticket.token()));
    }

    private Answer judge(Ask.FindTicket ask, Ticket ticket, LocalDate today) {
        if (!ticket.day().equals(today) && !inTime(ticket)) {
            return new Answer.Refused(ask.id(), Answer.Reason.RATING_TIME_OVER);
        }
        if (ticket.state() != TicketState.FINISHED) {
            return new Answer.Refused(ask.id(), Answer.Reason.NOT_SERVED_YET);
        }
        boolean rated = ratings.stream().anyMatch(known -> known.rated(ticket.issued().token()));
        return rated
                ? new Answer.Refused(ask.id(), Answer.Reason.ALREADY_RATED)
                : new Answer.TicketFound(
                        ask.id(), ticket.issued(), ticket.served().map(Ticket.Served::window));
    }
}
