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
                .map(window -> sight(plan, window, moment, List.of()))
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
        return sight(plan, window, moment(sql, plan), calls);
    }

    /// The states and lines of one moment.
    private record Moment(
            Map<WindowNumber, WindowState> states, Map<BusinessId, Integer> waiting) {}

    private Moment moment(Sql sql, HallPlan plan) {
        var day = today(plan);
        return new Moment(book.windows().states(sql, day), book.windows().waiting(sql, day));
    }

    private static WindowSight sight(
            HallPlan plan, ServiceWindow window, Moment moment, List<Call> calls) {
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
        return new WindowSight(window, state, lines, calls);
    }

    private LocalDate today(HallPlan plan) {
        return LocalDate.ofInstant(clock.instant(), plan.profile().name().timeZone());
    }
}
