package mingbai.service.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.TicketNumber;
import mingbai.model.queue.TicketToken;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallPlan;
import mingbai.service.ticket.Ticket;
import org.springframework.stereotype.Service;

/// Follows one ticket through the hall, by the token on its slip.
@Service
public final class TicketTrack {
    private final Database database;
    private final QueueBook book;
    private final InstantSource clock;

    TicketTrack(Database database, QueueBook book, InstantSource clock) {
        this.database = database;
        this.book = book;
        this.clock = clock;
    }

    public Optional<TicketSight> find(TicketToken token) {
        return database.read(sql -> find(sql, token));
    }

    /// The same within a transaction of the caller's.
    public Optional<TicketSight> find(Sql sql, TicketToken token) {
        var plan = book.shelf().plan(sql);
        return plan.flatMap(p -> book.tickets().find(sql, token).map(t -> sight(sql, p, t)));
    }

    /// The ticket of today with this number.
    public Optional<TicketSight> today(TicketNumber number) {
        return database.read(sql -> {
            var plan = book.shelf().plan(sql);
            return plan.flatMap(p ->
                    book.tickets()
                            .find(sql, p.day(clock.instant()), number)
                            .map(ticket -> sight(sql, p, ticket)));
        });
    }

    private TicketSight sight(Sql sql, HallPlan plan, Ticket ticket) {
        var today = LocalDate.ofInstant(clock.instant(), plan.profile().name().timeZone());
        return new TicketSight(
                ticket.issued(),
                ticket.day(),
                ticket.day().equals(today),
                stage(sql, plan, ticket));
    }

    private TicketSight.Stage stage(Sql sql, HallPlan plan, Ticket ticket) {
        var window = ticket.served().map(Ticket.Served::window);
        return switch (ticket.state()) {
            case WAITING -> waiting(sql, plan, ticket);
            case CALLED -> new TicketSight.Stage.Called(window.orElseThrow());
            case FINISHED -> new TicketSight.Stage.Finished(window.orElseThrow());
            case HELD -> new TicketSight.Stage.PutAside(ticket.standing().keptUntil());
            case NO_SHOW -> new TicketSight.Stage.Missed();
            case CANCELLED -> new TicketSight.Stage.Cancelled();
        };
    }

    private TicketSight.Stage waiting(Sql sql, HallPlan plan, Ticket ticket) {
        List<WindowNumber> windows =
                plan.windowsFor(ticket.issued().business()).stream()
                        .map(ServiceWindow::number)
                        .toList();
        int ratio = plan.rules().fairness().ordinaryPerPriority();
        var lane = ticket.standing().lane();
        var line =
                book.lines()
                        .line(sql, ticket.day(), ticket.business())
                        .seenBy(lane, book.tickets().before(sql, ticket));
        int ahead = line.ahead(lane, ratio);
        return new TicketSight.Stage.Waiting(ahead, line.estimate(ahead), windows);
    }
}
