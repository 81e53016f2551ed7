package mingbai.service.admission;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Business;
import mingbai.model.queue.TicketToken;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.DayTurn;
import mingbai.service.ledger.QueueAnnouncer;
import mingbai.service.ledger.QueueBook;
import mingbai.service.ledger.TicketLedger;
import mingbai.service.library.HallPlan;
import mingbai.service.ticket.Lane;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Issues tickets and reserves, once for each request and each within one transaction.
@Service
public final class TicketOffice {
    private static final int APPOINTMENTS_KEPT = 90;

    private final Database database;
    private final QueueBook book;
    private final Rooms rooms;
    private final QueueAnnouncer announcer;
    private final Chance chance;

    TicketOffice(
            Database database,
            QueueBook book,
            Rooms rooms,
            QueueAnnouncer announcer,
            Chance chance) {
        this.database = database;
        this.book = book;
        this.rooms = rooms;
        this.announcer = announcer;
        this.chance = chance;
    }

    /// When it is, and what comes out of the hat.
    @Component
    record Chance(InstantSource clock, RandomGenerator random) {}

    /// Who else has a say before a ticket is issued.
    @Component
    record Rooms(
            DayTurn dayTurn,
            Answers answers,
            Quotas quotas,
            Appointments appointments,
            Reserves reserves,
            DayKeys dayKeys) {}

    /// Completes when the ticket is on the disk; on a thread that must not be kept.
    public CompletableFuture<Answer> take(Ask.TakeTicket ask) {
        return take(ask, TicketLedger.Origin.KIOSK);
    }

    /// The same, saying who asks.
    public CompletableFuture<Answer> take(Ask.TakeTicket ask, TicketLedger.Origin origin) {
        return once(ask, (sql, day) -> issue(sql, day, new Wish(ask, origin)));
    }

    /// Sets numbers aside for a kiosk.
    public CompletableFuture<Answer> lease(Ask.LeaseReserve ask) {
        return once(
                ask,
                (sql, day) ->
                        rooms.reserves().lease(sql, day.plan(), day.moment(ask.business()), ask));
    }

    public CompletableFuture<Answer> dayKey(Ask.GetDayKey ask) {
        return once(ask, (sql, day) -> rooms.dayKeys().get(sql, day.plan().day(day.now()), ask));
    }

    /// Tells the boards that more people wait.
    public void tellBoards() {
        announcer.changed();
    }

    /// What is asked for, and by whom.
    private record Wish(Ask.TakeTicket ask, TicketLedger.Origin origin) {}

    /// The hall at the moment of a request.
    private record Today(HallPlan plan, Instant now) {
        Quotas.Moment moment(mingbai.model.place.BusinessId business) {
            var time = plan.time(now);
            return new Quotas.Moment(business, time.toLocalDate(), time.toLocalTime());
        }
    }

    private CompletableFuture<Answer> once(Ask ask, BiFunction<Sql, Today, Answer> work) {
        return database.write(sql -> {
            var before = rooms.answers().find(sql, ask.id());
            if (before.isPresent()) {
                return before.get();
            }
            var answer = answer(sql, ask, work);
            rooms.answers().keep(sql, answer);
            return answer;
        });
    }

    private Answer answer(Sql sql, Ask ask, BiFunction<Sql, Today, Answer> work) {
        var plan = book.shelf().plan(sql);
        if (plan.isEmpty()) {
            return new Answer.Refused(ask.id(), Answer.Reason.UNKNOWN_BUSINESS);
        }
        var now = chance.clock().instant();
        rooms.dayTurn().turn(sql, plan.get(), now);
        return work.apply(sql, new Today(plan.get(), now));
    }

    private Answer issue(Sql sql, Today today, Wish wish) {
        var ask = wish.ask();
        var plan = today.plan();
        var business = plan.businesses().find(ask.business());
        boolean strange = ask.also().stream().anyMatch(b -> plan.businesses().find(b).isEmpty());
        if (business.isEmpty() || strange) {
            return refused(ask, Answer.Reason.UNKNOWN_BUSINESS);
        }
        List<WindowNumber> open = openWindows(sql, plan, business.get());
        if (wish.origin() == TicketLedger.Origin.KIOSK
                && !plan.rules().hours().openAt(plan.time(today.now()))) {
            return refused(ask, Answer.Reason.HALL_CLOSED);
        }
        if (open.isEmpty()) {
            return refused(ask, Answer.Reason.NO_WINDOW_OPEN);
        }
        var day = plan.day(today.now());
        if (ask.person()
                .filter(p -> book.tickets().waits(sql, day, ask.business(), p))
                .isPresent()) {
            return refused(ask, Answer.Reason.ALREADY_WAITING);
        }
        var objection =
                ask.appointment()
                        .flatMap(code ->
                                rooms.appointments().objection(sql, plan, code, ask.business()));
        return objection
                .map(reason -> refused(ask, reason))
                .orElseGet(() -> number(sql, today, wish, open));
    }

    private Answer number(Sql sql, Today today, Wish wish, List<WindowNumber> open) {
        var ask = wish.ask();
        var plan = today.plan();
        var moment = today.moment(ask.business());
        if (rooms.quotas().left(sql, plan, moment) < 1) {
            return refused(ask, Answer.Reason.QUOTA_REACHED);
        }
        var prefix = plan.businesses().find(ask.business()).orElseThrow().prefix();
        var number = book.tickets().draw(sql, moment.day(), prefix, 1);
        if (number.isEmpty()) {
            return refused(ask, Answer.Reason.NUMBERS_USED_UP);
        }
        if (number.get().serial() == 1) {
            rooms.answers().forgetOld(sql);
            rooms.appointments().forget(sql, moment.day().minusDays(APPOINTMENTS_KEPT));
        }
        rooms.quotas().use(sql, plan, moment, 1);
        var token = TicketToken.draw(chance.random());
        ask.appointment().ifPresent(code -> rooms.appointments().checkIn(sql, code, token));
        var ticket = new Answer.Ticket(number.get(), token, ask.business(), today.now());
        var lane =
                ask.priority().isPresent() || ask.appointment().isPresent()
                        ? Lane.PRIORITY
                        : Lane.ORDINARY;
        var ahead = ahead(sql, today, ask, lane);
        book.tickets()
                .add(sql, new TicketLedger.Entry(moment.day(), ticket, ask, lane, wish.origin()));
        return new Answer.TicketIssued(ask.id(), ticket, ahead, open);
    }

    private Answer.Ahead ahead(Sql sql, Today today, Ask.TakeTicket ask, Lane lane) {
        var day = today.plan().day(today.now());
        var line = book.lines().line(sql, day, ask.business());
        int ahead = line.ahead(lane, today.plan().rules().fairness().ordinaryPerPriority());
        return new Answer.Ahead(ahead, book.lines().waiting(sql, day), line.estimate(ahead));
    }

    private static Answer refused(Ask ask, Answer.Reason reason) {
        return new Answer.Refused(ask.id(), reason);
    }

    private List<WindowNumber> openWindows(Sql sql, HallPlan plan, Business business) {
        return plan.windowsFor(business.id()).stream()
                .map(ServiceWindow::number)
                .filter(w -> book.windows().status(sql, w) == WindowState.Status.OPEN)
                .toList();
    }
}
