package mingbai.service.calling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.ledger.TicketHistory;
import mingbai.service.library.HallPlan;
import mingbai.service.ticket.Ticket;

/// One command's surroundings: the transaction, the books, the hall, the window, and when it is.
record Visit(Sql sql, QueueBook book, HallPlan plan, ServiceWindow window, Instant now) {
    WindowNumber number() {
        return window.number();
    }

    LocalDate day() {
        return plan.day(now);
    }

    /// The ticket that the window serves today.
    Optional<Ticket> current() {
        return book.windows()
                .serving(sql, number())
                .flatMap(token -> book.tickets().find(sql, token))
                .filter(ticket -> ticket.day().equals(day()));
    }

    /// From now on the window serves this one, or nobody.
    void serving(Optional<Ticket> ticket) {
        book.windows().serving(sql, number(), ticket.map(Ticket::token));
    }

    void note(Ticket ticket, TicketHistory.Deed deed, String note) {
        book.history()
                .add(
                        sql,
                        ticket.token(),
                        new TicketHistory.Step(deed, now, number().value(), note));
    }

    Optional<Business> business(mingbai.model.place.BusinessId id) {
        return plan.businesses().find(id);
    }
}
