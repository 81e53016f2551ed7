package mingbai.service.calling;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.ledger.DayTurn;
import mingbai.service.ledger.QueueAnnouncer;
import mingbai.service.ledger.QueueBook;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// The windows' desk: each command is one transaction, told to the boards as soon as it is durable.
@Service
public final class QueueDesk {
    /// Nobody gets to a window faster, so a clerk who calls again has pressed twice by mistake.
    static final Duration SHORTEST_SERVICE = Duration.ofMillis(1500);

    private static final Duration COMMANDS_KEPT = Duration.ofDays(1);

    private final Database database;
    private final QueueBook book;
    private final DayTurn dayTurn;
    private final Hands hands;
    private final QueueAnnouncer announcer;
    private final InstantSource clock;

    QueueDesk(
            Database database,
            QueueBook book,
            DayTurn dayTurn,
            Hands hands,
            QueueAnnouncer announcer) {
        this.database = database;
        this.book = book;
        this.dayTurn = dayTurn;
        this.hands = hands;
        this.announcer = announcer;
        this.clock = hands.clock();
    }

    /// Those who carry the commands out, and the clock on their wall.
    @Component
    record Hands(Calling calling, Ending ending, Sending sending, InstantSource clock) {}

    public DeskOutcome handle(DeskCommand command) {
        var outcome = database.writeNow(sql -> handle(sql, command));
        announcer.changed();
        return outcome;
    }

    /// The same as a clerk presses it: once for each id, and the next ticket not in the same breath
    /// as the one before.
    public DeskOutcome handle(CommandId id, DeskCommand command) {
        var outcome =
                database.writeNow(sql -> {
                    forgetOldCommands(sql);
                    if (!isNew(sql, id)) {
                        return new DeskOutcome.AlreadyDone();
                    }
                    return hurried(sql, command).orElseGet(() -> handle(sql, command));
                });
        announcer.changed();
        return outcome;
    }

    private Optional<DeskOutcome> hurried(Sql sql, DeskCommand command) {
        if (!(command instanceof DeskCommand.CallNext(var window))) {
            return Optional.empty();
        }
        var earliest = clock.instant().minus(SHORTEST_SERVICE);
        return book.windows()
                .serving(sql, window)
                .flatMap(token -> book.tickets().calledAfter(sql, token, earliest))
                .map(DeskOutcome.TooSoon::new);
    }

    private boolean isNew(Sql sql, CommandId id) {
        return sql.update(
                        "INSERT INTO desk_command (id, made_at) VALUES (?, ?)"
                                + " ON CONFLICT (id) DO NOTHING",
                        id.toString(),
                        clock.millis())
                > 0;
    }

    private void forgetOldCommands(Sql sql) {
        sql.update(
                "DELETE FROM desk_command WHERE made_at < ?",
                clock.instant().minus(COMMANDS_KEPT).toEpochMilli());
    }

    public DeskOutcome callNext(WindowNumber window) {
        return handle(new DeskCommand.CallNext(window));
    }

    public DeskOutcome recall(WindowNumber window) {
        return handle(new DeskCommand.Recall(window));
    }

    public DeskOutcome finish(WindowNumber window) {
        return handle(new DeskCommand.Finish(window));
    }

    public DeskOutcome noShow(WindowNumber window) {
        return handle(new DeskCommand.NoShow(window));
    }

    public DeskOutcome setStatus(WindowNumber window, WindowState.Status status) {
        return handle(new DeskCommand.SetStatus(window, status));
    }

    /// The whole board now, as the hall's screens see it; empty before anything was imported.
    public Optional<QueueSnapshot> snapshot() {
        return database.read(sql -> book.snapshot(sql, clock.instant()));
    }

    private DeskOutcome handle(Sql sql, DeskCommand command) {
        var plan = book.shelf().plan(sql);
        var window = plan.flatMap(p -> p.profile().window(command.window()));
        if (plan.isEmpty() || window.isEmpty()) {
            return new DeskOutcome.UnknownWindow();
        }
        var now = clock.instant();
        dayTurn.turn(sql, plan.get(), now);
        return handle(new Visit(sql, book, plan.get(), window.get(), now), command);
    }

    private DeskOutcome handle(Visit visit, DeskCommand command) {
        return switch (command) {
            case DeskCommand.CallNext next -> hands.calling().next(visit);
            case DeskCommand.Recall again -> hands.calling().again(visit);
            case DeskCommand.SecondCall(_, var number) -> hands.calling().back(visit, number);
            case DeskCommand.Finish finish -> hands.ending().finish(visit);
            case DeskCommand.NoShow nobody -> hands.ending().nobodyCame(visit);
            case DeskCommand.Hold hold -> hands.ending().hold(visit);
            case DeskCommand.Return(_, var number) -> hands.sending().back(visit, number);
            case DeskCommand.ToWindow(_, var other) -> hands.sending().toWindow(visit, other);
            case DeskCommand.ToBusiness(_, var id) -> hands.sending().toBusiness(visit, id);
            case DeskCommand.PutFirst(_, var number, var reason) ->
                    hands.sending().putFirst(visit, number, reason);
            case DeskCommand.Cancel(_, var number, var reason) ->
                    hands.sending().cancel(visit, number, reason);
            case DeskCommand.SetStatus set -> setStatus(visit, set);
        };
    }

    private DeskOutcome setStatus(Visit visit, DeskCommand.SetStatus set) {
        var pause = set.pause().filter(p -> set.status() == WindowState.Status.PAUSED);
        book.windows().status(visit.sql(), set.window(), set.status(), pause);
        if (set.status() == WindowState.Status.CLOSED) {
            book.moves().free(visit.sql(), visit.day(), set.window());
        }
        book.tickets().revise(visit.sql());
        return new DeskOutcome.StatusSet(set.status());
    }
}
