package mingbai.service.queue;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.queue.WindowState;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Service;

/// The windows' desk: each command is one transaction, told to the boards as soon as it is durable.
@Service
public final class QueueDesk {
    /// Nobody gets to a window faster, so a clerk who calls again has pressed twice by mistake.
    static final Duration SHORTEST_SERVICE = Duration.ofMillis(1500);

    private static final Duration COMMANDS_KEPT = Duration.ofDays(1);

    private final Database database;
    private final HallShelf shelf;
    private final QueueBook book;
    private final QueueAnnouncer announcer;
    private final InstantSource clock;

    QueueDesk(
            Database database,
            HallShelf shelf,
            QueueBook book,
            QueueAnnouncer announcer,
            InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.book = book;
        this.announcer = announcer;
        this.clock = clock;
    }

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
        var plan = shelf.plan(sql);
        var window = plan.flatMap(p -> p.profile().window(command.window()));
        if (plan.isEmpty() || window.isEmpty()) {
            return new DeskOutcome.UnknownWindow();
        }
        var visit = new Visit(sql, window.get(), clock.instant(), today(plan.get()));
        return switch (command) {
            case DeskCommand.CallNext next -> callNext(visit);
            case DeskCommand.Recall again -> recall(visit);
            case DeskCommand.Finish finish -> end(visit, TicketState.Step.FINISH);
            case DeskCommand.NoShow nobody -> end(visit, TicketState.Step.NOBODY_CAME);
            case DeskCommand.SetStatus set -> {
                book.windows().status(sql, set.window(), set.status());
                book.tickets().revise(sql);
                yield new DeskOutcome.StatusSet(set.status());
            }
        };
    }

    private LocalDate today(HallPlan plan) {
        return LocalDate.ofInstant(clock.instant(), plan.profile().name().timeZone());
    }

    /// One command's surroundings: the transaction, the window, and when it is.
    private record Visit(Sql sql, ServiceWindow window, Instant now, LocalDate day) {
        WindowNumber number() {
            return window.number();
        }
    }

    private DeskOutcome callNext(Visit visit) {
        if (book.windows().status(visit.sql(), visit.number()) != WindowState.Status.OPEN) {
            return new DeskOutcome.WindowNotOpen();
        }
        end(visit, TicketState.Step.FINISH);
        for (var business : visit.window().businesses()) {
            var first =
                    book.tickets()
                            .callFirst(
                                    visit.sql(),
                                    visit.day(),
                                    business,
                                    visit.number(),
                                    visit.now());
            if (first.isPresent()) {
                book.tickets().wait(visit.sql(), visit.day(), business, -1);
                book.windows()
                        .serving(visit.sql(), visit.number(), first.map(t -> t.issued().token()));
                return call(visit, first.get(), Call.Kind.FIRST);
            }
        }
        return new DeskOutcome.NobodyWaits();
    }

    private DeskOutcome call(Visit visit, Ticket ticket, Call.Kind kind) {
        var what = new WindowLedger.CallOf(ticket.issued().number(), kind, visit.now());
        return new DeskOutcome.Called(
                book.windows().call(visit.sql(), visit.day(), visit.number(), what));
    }

    private DeskOutcome recall(Visit visit) {
        return current(visit)
                .filter(t -> t.state().after(TicketState.Step.CALL_AGAIN).isPresent())
                .map(ticket -> call(visit, ticket, Call.Kind.REPEAT))
                .orElseGet(DeskOutcome.NothingCalled::new);
    }

    private DeskOutcome end(Visit visit, TicketState.Step step) {
        var ticket = current(visit);
        var after = ticket.flatMap(t -> t.state().after(step));
        if (ticket.isEmpty() || after.isEmpty()) {
            return new DeskOutcome.NothingCalled();
        }
        book.tickets().end(visit.sql(), ticket.get().issued().token(), after.get(), visit.now());
        book.windows().serving(visit.sql(), visit.number(), Optional.empty());
        book.tickets().revise(visit.sql());
        return new DeskOutcome.Ended(ticket.get().issued().number());
    }

    private Optional<Ticket> current(Visit visit) {
        return book.windows()
                .serving(visit.sql(), visit.number())
                .flatMap(token -> book.tickets().find(visit.sql(), token));
    }
}
