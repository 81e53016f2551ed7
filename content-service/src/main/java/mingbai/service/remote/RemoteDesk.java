package mingbai.service.remote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import mingbai.model.ask.RequestId;
import mingbai.model.command.CommandResult;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Scope;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.update.UpdateOrder;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topics;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Asks something of a station, for a manager of its hall, and waits for the answer. A picture or a
/// log goes to whoever asked and is kept nowhere.
@Service
public final class RemoteDesk {
    /// A station answers within three seconds; a slow line may take a little longer.
    static final Duration PATIENCE = Duration.ofSeconds(6);

    /// How many are waited for at the same time.
    static final int MOST_WAITING = 16;

    private static final Set<Role> MAY = Set.of(Role.MANAGER);

    private final MessageBus bus;
    private final Database database;
    private final StationRegistry stations;
    private final Parts parts;
    private final InstantSource clock;
    private final Map<RequestId, Waiting> waiting = new ConcurrentHashMap<>();

    RemoteDesk(
            MessageBus bus,
            Database database,
            StationRegistry stations,
            Parts parts,
            InstantSource clock) {
        this.bus = bus;
        this.database = database;
        this.stations = stations;
        this.parts = parts;
        this.clock = clock;
        bus.subscribe(Topics.everyResult(), this::came);
    }

    /// Whom it asks, who signs, and where it writes things down.
    @Component
    record Parts(
            AccountService accounts,
            Trust trust,
            ResetBook resets,
            AuditLog audit,
            RandomGenerator random) {}

    private record Waiting(StationId station, CompletableFuture<CommandResult> result) {}

    /// What can be asked, and how the audit log calls it.
    public enum Wish {
        PICTURE("查看终端画面 · Looked at a station's screen"),
        LOG("查看终端日志 · Read a station's log"),
        RESTART("重启终端程序 · Started a station's program anew");

        private final String deed;

        Wish(String deed) {
            this.deed = deed;
        }

        private StationCommand command(StationCommand.Head head) {
            return switch (this) {
                case PICTURE -> new StationCommand.Screenshot(head);
                case LOG -> new StationCommand.Log(head);
                case RESTART -> new StationCommand.Restart(head);
            };
        }

        private Request request() {
            return new Request(deed, "", this::command);
        }
    }

    /// A command, and what the audit log says of it behind the station's id.
    private record Request(
            String deed, String more, Function<StationCommand.Head, StationCommand> command) {}

    /// Takes as long as the station does.
    public RemoteOutcome ask(StationId station, Wish wish, String who) throws InterruptedException {
        return ask(station, wish, who, PATIENCE);
    }

    RemoteOutcome ask(StationId station, Wish wish, String who, Duration patience)
            throws InterruptedException {
        return ask(station, wish.request(), who, patience);
    }

    /// Has a station forget everything, and with it at most so many journal entries that the
    /// service does not have. What it answers counts whenever it comes.
    public RemoteOutcome reset(StationId station, int lose, String who)
            throws InterruptedException {
        return reset(station, lose, who, PATIENCE);
    }

    RemoteOutcome reset(StationId station, int lose, String who, Duration patience)
            throws InterruptedException {
        Function<StationCommand.Head, StationCommand> command =
                head -> {
                    parts.resets().begun(head, lose, who);
                    return new StationCommand.Reset(head, lose);
                };
        var more = lose == 0 ? "" : ", 放弃未上报记录至多 %d 条 · loses up to %d".formatted(lose, lose);
        var outcome =
                ask(
                        station,
                        new Request("恢复终端出厂 · Had a station reset", more, command),
                        who,
                        patience);
        return outcome instanceof RemoteOutcome.Obeyed ? new RemoteOutcome.Forgot() : outcome;
    }

    private RemoteOutcome ask(StationId station, Request request, String who, Duration patience)
            throws InterruptedException {
        var sight = stations.find(station);
        if (sight.isEmpty() || !may(sight.get(), who)) {
            return new RemoteOutcome.NotAllowed();
        }
        if (!sight.get().status().online()) {
            return new RemoteOutcome.Offline(sight.get().heard());
        }
        if (waiting.size() >= MOST_WAITING) {
            return new RemoteOutcome.Crowded();
        }
        parts.audit().add(who, request.deed(), station.value() + request.more());
        return asked(station, request, patience);
    }

    /// Tells a station to fetch an update, without waiting: its status says what comes of it.
    /// Whether it left.
    public boolean order(StationId station, UpdateOrder order) {
        var head = StationCommand.Head.of(drawn(), station, clock.instant());
        byte[] sealed =
                parts.trust().seal(PayloadType.COMMAND, new StationCommand.Update(head, order));
        return bus.publish(Topics.command(station), sealed);
    }

    private RequestId drawn() {
        var random = parts.random();
        return new RequestId(new UUID(random.nextLong(), random.nextLong()));
    }

    private boolean may(StationSight sight, String who) {
        var hall = new Scope.OfHall(sight.status().identity().hall());
        return database.read(sql -> parts.accounts().may(sql, who, MAY, hall));
    }

    private RemoteOutcome asked(StationId station, Request request, Duration patience)
            throws InterruptedException {
        var id = drawn();
        var begun = clock.instant();
        var command = request.command().apply(StationCommand.Head.of(id, station, begun));
        var coming = new Waiting(station, new CompletableFuture<>());
        waiting.put(id, coming);
        try {
            byte[] sealed = parts.trust().seal(PayloadType.COMMAND, command);
            if (!bus.publish(Topics.command(station), sealed)) {
                return new RemoteOutcome.Silent();
            }
            return outcome(coming.result().get(patience.toMillis(), TimeUnit.MILLISECONDS), begun);
        } catch (TimeoutException e) {
            return new RemoteOutcome.Silent();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a result is only ever a value", e);
        } finally {
            waiting.remove(id);
        }
    }

    private RemoteOutcome outcome(CommandResult result, Instant begun) {
        return switch (result) {
            case CommandResult.Declined(var _, var _, var reason) ->
                    new RemoteOutcome.Declined(reason);
            case CommandResult.Pictured pictured ->
                    new RemoteOutcome.Taken(pictured, Duration.between(begun, clock.instant()));
            case CommandResult.Logged(var _, var _, var at, var text) ->
                    new RemoteOutcome.Logged(
                            at, new String(text.toArray(), StandardCharsets.UTF_8));
            case CommandResult.Obeyed _ -> new RemoteOutcome.Obeyed();
            case CommandResult.Holding(var _, var _, int entries) ->
                    new RemoteOutcome.Holding(entries);
        };
    }

    /// What nobody waits for is dropped, but that a station forgets everything.
    private void came(Delivery delivery) throws MalformedMessage {
        var result = delivery.read(CommandResult.class);
        if (!result.station().value().equals(delivery.id())) {
            throw new MalformedMessage(
                    CommandResult.class, new IllegalArgumentException("another station's result"));
        }
        if (result instanceof CommandResult.Obeyed) {
            parts.resets().obeyed(result.id(), result.station());
        }
        var awaited = waiting.get(result.id());
        if (awaited != null && awaited.station().equals(result.station())) {
            awaited.result().complete(result);
        }
    }
}
