package mingbai.station.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mingbai.model.ask.RequestId;
import mingbai.model.command.CommandResult;
import mingbai.model.command.CommandResult.Declined;
import mingbai.model.command.CommandResult.Holding;
import mingbai.model.command.CommandResult.Logged;
import mingbai.model.command.CommandResult.Obeyed;
import mingbai.model.command.CommandResult.Pictured;
import mingbai.model.command.CommandResult.Reason;
import mingbai.model.command.StationCommand;
import mingbai.model.content.Bytes;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict;
import mingbai.model.signing.Verifier;
import mingbai.model.status.StationStatus;
import mingbai.model.update.UpdateOrder;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.station.log.RecentLines;
import mingbai.station.trust.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Carries out what the service's live key has signed for this very station: each command once,
/// within its time, one after the other. Whoever owns the broker can play an old one again and gets
/// nothing.
public final class CommandFollower implements CommandFeed {
    /// After this a camera is taken to have failed.
    static final Duration PATIENCE = Duration.ofSeconds(5);

    /// How long after its answer a program ends: the answer is to leave before.
    static final Duration GRACE = Duration.ofSeconds(2);

    /// How long a program that is in use is left alone before it is looked at again.
    static final Duration AGAIN = Duration.ofSeconds(30);

    /// As many ids as commands that can be valid at the same time from any honest service.
    static final int REMEMBERED = 64;

    private static final Logger LOG = LoggerFactory.getLogger(CommandFollower.class);

    private final StationId station;
    private final Parts parts;
    private final Topic commands;
    private final Deque<RequestId> taken = new ArrayDeque<>();
    private Instant newest = Instant.MIN;
    private boolean taking;
    private volatile Optional<ScreenCamera> camera = Optional.empty();
    private volatile Optional<Restarter> restarter = Optional.empty();
    private volatile Forgetting forgetting =
            most -> {
                throw new IOException("nothing here can be forgotten");
            };
    private volatile Optional<Consumer<UpdateOrder>> updates = Optional.empty();

    public CommandFollower(StationId station, Parts parts) {
        this.station = station;
        this.parts = parts;
        this.commands = Topics.command(station);
    }

    /// What the follower works with. `picture` is what a screen shows now; `thread` is one thread.
    public record Parts(
            Heard heard,
            BooleanSupplier clockSet,
            InstantSource clock,
            Supplier<StationStatus.Picture> picture,
            ScheduledExecutorService thread) {}

    /// Where commands come from, whom to believe, and where refusals are counted.
    public record Heard(Verifier verifier, MessageBus bus, Refusals refusals) {}

    public void start() {
        parts.heard()
                .bus()
                .subscribe(TopicFilter.of(commands), d -> parts.thread().execute(() -> came(d)));
    }

    @Override
    public void pictures(ScreenCamera its) {
        camera = Optional.of(its);
    }

    @Override
    public void restarts(Restarter its) {
        restarter = Optional.of(its);
    }

    /// Starts the program anew as soon as nobody uses it.
    public void startAnew() {
        parts.thread().execute(this::endWhenFree);
    }

    private void endWhenFree() {
        var its = restarter;
        if (its.isEmpty()) {
            endLater();
            return;
        }
        var _ =
                its.get()
                        .mayEnd()
                        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .exceptionally(failure -> false)
                        .thenAccept(free -> {
                            if (free) {
                                its.get().end().run();
                            } else {
                                endLater();
                            }
                        });
    }

    private void endLater() {
        var _ = parts.thread().schedule(this::endWhenFree, AGAIN.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// From now on, what the station holds is forgotten by `its`.
    public void resets(Forgetting its) {
        forgetting = its;
    }

    /// From now on, updates of the system are taken up by `its`.
    public void updates(Consumer<UpdateOrder> its) {
        updates = Optional.of(its);
    }

    private void came(Delivery delivery) {
        switch (Sealed.openLive(
                delivery.payload().toArray(),
                PayloadType.COMMAND,
                StationCommand.class,
                parts.heard().verifier())) {
            case Sealed.Opened.Refused<StationCommand>(var reason) -> refuse(reason);
            case Sealed.Opened.Trusted<StationCommand>(var command) ->
                    fault(command.head()).ifPresentOrElse(this::refuse, () -> carryOut(command));
        }
    }

    private void refuse(Verdict.Reason reason) {
        parts.heard().refusals().add(commands.name(), reason);
    }

    private Optional<Verdict.Reason> fault(StationCommand.Head head) {
        if (!head.station().equals(station)) {
            return Optional.of(Verdict.Reason.WRONG_SCOPE);
        }
        boolean late = !parts.clock().instant().isBefore(head.until());
        if (late && parts.clockSet().getAsBoolean()) {
            return Optional.of(Verdict.Reason.EXPIRED);
        }
        // What is older than all that are remembered may have been forgotten.
        boolean old = taken.size() == REMEMBERED && head.issued().isBefore(newest);
        return old || taken.contains(head.id())
                ? Optional.of(Verdict.Reason.STALE_VERSION)
                : Optional.empty();
    }

    private void carryOut(StationCommand command) {
        var head = command.head();
        if (taken.size() == REMEMBERED) {
            taken.removeFirst();
        }
        taken.addLast(head.id());
        newest = head.issued().isAfter(newest) ? head.issued() : newest;
        switch (command) {
            case StationCommand.Screenshot _ -> picture(head.id());
            case StationCommand.Log _ -> send(log(head.id()));
            case StationCommand.Restart _ -> end(head.id(), () -> new Obeyed(head.id(), station));
            case StationCommand.Reset(var _, int lose) ->
                    end(head.id(), () -> forget(head.id(), lose));
            case StationCommand.Update(var _, var order) -> update(head.id(), order);
        }
    }

    private CommandResult log(RequestId id) {
        byte[] text = RecentLines.text(Logged.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        return new Logged(id, station, parts.clock().instant(), Bytes.of(text));
    }

    /// Ends the program once nobody uses it, and `how` obeys.
    private void end(RequestId id, Supplier<CommandResult> how) {
        if (restarter.isEmpty()) {
            send(new Declined(id, station, Reason.FAILED));
            return;
        }
        var its = restarter.get();
        var _ =
                its.mayEnd()
                        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .thenApply(free -> free ? how.get() : inUse(id))
                        .exceptionally(failure -> failed(id, failure))
                        .thenAccept(result -> answer(result, its));
    }

    private void answer(CommandResult result, Restarter its) {
        if (result instanceof Obeyed) {
            var _ = parts.thread().schedule(its.end(), GRACE.toMillis(), TimeUnit.MILLISECONDS);
        }
        send(result);
    }

    /// The mark is on the disk before anybody is told that it obeys.
    private CommandResult forget(RequestId id, int lose) {
        try {
            var more = forgetting.forget(lose);
            return more.isPresent()
                    ? new Holding(id, station, more.getAsInt())
                    : new Obeyed(id, station);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// How far it comes is told with the status.
    private void update(RequestId id, UpdateOrder order) {
        updates.ifPresent(its -> its.accept(order));
        send(
                updates.isPresent()
                        ? new Obeyed(id, station)
                        : new Declined(id, station, Reason.FAILED));
    }

    private CommandResult inUse(RequestId id) {
        return new Declined(id, station, Reason.IN_USE);
    }

    private void picture(RequestId id) {
        if (taking || camera.isEmpty()) {
            send(new Declined(id, station, taking ? Reason.BUSY : Reason.NO_SCREEN));
            return;
        }
        taking = true;
        var _ =
                taken(camera.get())
                        .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                        .thenApply(shot -> result(id, shot))
                        .exceptionally(failure -> failed(id, failure))
                        .thenAccept(this::send)
                        .whenCompleteAsync((_, _) -> taking = false, parts.thread());
    }

    private static CompletableFuture<Shot> taken(ScreenCamera camera) {
        try {
            return camera.take();
        } catch (RuntimeException bug) {
            return CompletableFuture.failedFuture(bug);
        }
    }

    private CommandResult result(RequestId id, Shot shot) {
        return switch (shot) {
            case Shot.Declined(var reason) -> new Declined(id, station, reason);
            case Shot.Taken(var picture) ->
                    new Pictured(
                            id,
                            station,
                            parts.clock().instant(),
                            parts.picture().get(),
                            Bytes.of(picture.png(Pictured.MOST_BYTES)));
        };
    }

    private CommandResult failed(RequestId id, Throwable failure) {
        LOG.warn("A command was not carried out", failure);
        return new Declined(id, station, Reason.FAILED);
    }

    private void send(CommandResult result) {
        parts.heard().bus().publish(Topics.result(station), Wire.bytes(result));
    }
}
