package mingbai.service.admission;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent.TicketTaken;
import mingbai.model.place.StationId;
import mingbai.service.database.Sql;
import mingbai.service.journal.JournalReader;
import mingbai.service.ledger.QueueBook;
import mingbai.service.ledger.TicketHistory;
import mingbai.service.ledger.TicketLedger;
import mingbai.service.ticket.Lane;
import mingbai.service.ticket.Ticket;
import mingbai.service.ticket.TicketState;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Takes in the tickets that a kiosk gave out of its reserve: with the number on the paper, in line
/// by the time they were given, once. Should the service have carried out the same request without
/// its answer arriving, the paper counts and the other ticket goes.
@Component
final class ReserveIntake implements JournalReader {
    private static final Logger LOG = LoggerFactory.getLogger(ReserveIntake.class);

    private final QueueBook book;
    private final Reserves reserves;
    private final Answers answers;
    private final InstantSource clock;

    ReserveIntake(QueueBook book, Reserves reserves, Answers answers, InstantSource clock) {
        this.book = book;
        this.reserves = reserves;
        this.answers = answers;
        this.clock = clock;
    }

    @Override
    public void took(Sql sql, StationId station, JournalEntry entry) {
        if (entry.event() instanceof TicketTaken taken) {
            var known = book.tickets().find(sql, taken.ticket().token());
            if (known.isEmpty()) {
                take(sql, station, taken);
            }
        }
    }

    private void take(Sql sql, StationId station, TicketTaken taken) {
        var number = taken.ticket().number();
        var reserve = reserves.of(sql, station, taken.day(), number);
        if (reserve.filter(r -> r.business().equals(taken.ticket().business())).isEmpty()) {
            LOG.warn("{} gave out {} of {}, which is not its own", station, number, taken.day());
            return;
        }
        if (book.tickets().find(sql, taken.day(), number).isPresent()) {
            LOG.warn("{} gave out {} of {} twice", station, number, taken.day());
            return;
        }
        replace(sql, taken);
        var ticket = notOfTheFuture(sql, taken);
        var ask = once(sql, taken);
        var lane = ask.priority().isPresent() ? Lane.PRIORITY : Lane.ORDINARY;
        book.tickets()
                .add(
                        sql,
                        new TicketLedger.Entry(
                                taken.day(), ticket, ask, lane, TicketLedger.Origin.RESERVE));
        note(sql, ticket, TicketHistory.Deed.TAKEN_IN);
        answers.keep(
                sql,
                new Answer.TicketIssued(
                        taken.ask().id(), ticket, new Answer.Ahead(0, 0), List.of()));
    }

    /// The paper counts, also of somebody who took another one while nobody could tell.
    private Ask.TakeTicket once(Sql sql, TicketTaken taken) {
        var ask = taken.ask();
        boolean waits =
                ask.person()
                        .filter(p -> book.tickets().waits(sql, taken.day(), ask.business(), p))
                        .isPresent();
        return waits ? ask.withoutPerson() : ask;
    }

    /// A kiosk whose clock is ahead must not put its visitors behind everybody for the day.
    private Answer.Ticket notOfTheFuture(Sql sql, TicketTaken taken) {
        var ticket = taken.ticket();
        var now = clock.instant();
        boolean today =
                book.shelf().plan(sql).filter(p -> p.day(now).equals(taken.day())).isPresent();
        return today && ticket.issued().isAfter(now)
                ? new Answer.Ticket(ticket.number(), ticket.token(), ticket.business(), now)
                : ticket;
    }

    private void replace(Sql sql, TicketTaken taken) {
        ghost(sql, taken)
                .filter(ticket -> ticket.state() == TicketState.WAITING)
                .ifPresent(ticket -> {
                    book.moves().end(sql, ticket, TicketState.CANCELLED, clock.instant());
                    note(sql, ticket.issued(), TicketHistory.Deed.CANCELLED);
                });
    }

    private Optional<Ticket> ghost(Sql sql, TicketTaken taken) {
        return answers.find(sql, taken.ask().id())
                .filter(Answer.TicketIssued.class::isInstance)
                .map(Answer.TicketIssued.class::cast)
                .flatMap(issued -> book.tickets().find(sql, issued.ticket().token()));
    }

    private void note(Sql sql, Answer.Ticket ticket, TicketHistory.Deed deed) {
        book.history()
                .add(sql, ticket.token(), new TicketHistory.Step(deed, clock.instant(), 0, ""));
    }
}
