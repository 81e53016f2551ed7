package mingbai.service.queue;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.place.BusinessId;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallPlan;
import mingbai.service.ticket.Ticket;
import org.springframework.stereotype.Service;

/// Every window of the hall, as those who work at it see it.
@Service
public final class WindowOverview {
    private static final int CALLS_SHOWN = 12;

    private final Database database;
    private final QueueBook book;
    private final InstantSource clock;

    WindowOverview(Database database, QueueBook book, InstantSource clock) {
        this.database = database;
        this.book = book;
        this.clock = clock;
    }

    /// By number, without their calls.
    public List<WindowSight> all() {
        return database.read(sql -> book.shelf().plan(sql).map(plan -> all(sql, plan)))
                .orElse(List.of());
    }

    private List<WindowSight> all(Sql sql, HallPlan plan) {
        var moment = moment(sql, plan);
        return plan.profile().windows().stream()
                .map(window -> sight(plan, window, moment, Today.NOTHING))
                .toList();
    }

    public Optional<WindowSight> find(WindowNumber number) {
        return database.read(sql ->
                book.shelf()
                        .plan(sql)
                        .flatMap(
                                plan -> plan.profile().window(number).map(w -> one(sql, plan, w))));
    }

    private WindowSight one(Sql sql, HallPlan plan, ServiceWindow window) {
        var calls = book.windows().callsOf(sql, today(plan), window.number(), CALLS_SHOWN);
        return sight(plan, window, moment(sql, plan), new Today(calls, aside(sql, plan, window)));
    }

    /// What a window did today, and who is put aside.
    private record Today(List<Call> calls, List<WindowSight.Aside> aside) {
        static final Today NOTHING = new Today(List.of(), List.of());
    }

    private List<WindowSight.Aside> aside(Sql sql, HallPlan plan, ServiceWindow window) {
        var now = clock.instant();
        return book.tickets().held(sql, today(plan)).stream()
                .filter(t -> t.standing().keptUntil().stream().noneMatch(end -> end.isBefore(now)))
                .flatMap(t -> t.served().stream().map(served -> aside(t, served)))
                .filter(a ->
                        a.window().equals(window.number())
                                || takes(plan, window, a.ticket().prefix()))
                .toList();
    }

    private static WindowSight.Aside aside(Ticket ticket, Ticket.Served served) {
        return new WindowSight.Aside(
                ticket.issued().number(), served.window(), ticket.standing().keptUntil());
    }

    private static boolean takes(HallPlan plan, ServiceWindow window, String prefix) {
        return window.businesses().stream()
                .flatMap(id -> plan.businesses().find(id).stream())
                .anyMatch(business -> business.prefix().equals(prefix));
    }

    /// The states and lines of one moment.
    private record Moment(
            Map<WindowNumber, WindowState> states, Map<BusinessId, Integer> waiting) {}

    private Moment moment(Sql sql, HallPlan plan) {
        var day = today(plan);
        return new Moment(book.windows().states(sql, day), book.windows().waiting(sql, day));
    }

    private static WindowSight sight(
            HallPlan plan, ServiceWindow window, Moment moment, Today today) {
        var state =
                moment.states()
                        .getOrDefault(
                                window.number(),
                                new WindowState(
                                        window.number(),
                                        WindowState.Status.OPEN,
                                        Optional.empty()));
        var lines =
                window.businesses().stream()
                        .flatMap(id -> plan.businesses().find(id).stream())
                        .map(b -> new WindowSight.Line(b, moment.waiting().getOrDefault(b.id(), 0)))
                        .toList();
        return new WindowSight(window, state, lines, today.calls(), today.aside());
    }

    private LocalDate today(HallPlan plan) {
        return LocalDate.ofInstant(clock.instant(), plan.profile().name().timeZone());
    }
}
