package mingbai.station.health;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Machine;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.LastWill;
import mingbai.program.bus.MessageBus;
import mingbai.station.content.HallContent;
import mingbai.station.journal.Journal;
import mingbai.station.trust.Refusals;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says what the station shows and suffers from: when it connects, soon after a change, and every
/// few seconds, so that a frozen picture is seen.
public final class StatusReporter implements Pulse, AutoCloseable {
    static final Duration EVERY = Duration.ofSeconds(15);
    static final Duration SOON = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(StatusReporter.class);
    private static final int MOST_DEVICES = 50;

    private final Who who;
    private final Parts parts;
    private final AtomicLong frames = new AtomicLong();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Map<Scope, Shown> shown = new ConcurrentHashMap<>();
    private final Map<Scope, Long> stored = new ConcurrentHashMap<>();
    private final Map<String, DeviceReport> devices = new ConcurrentSkipListMap<>();
    private volatile Supplier<Optional<Machine>> machine = Optional::empty;

    public StatusReporter(Who who, Parts parts) {
        this.who = who;
        this.parts = parts;
    }

    /// Which station reports.
    public record Who(StationId station, HallId hall, StationStatus.Kind kind) {
        /// What the broker says when the station is gone without a word.
        public LastWill lastWill(Instant now) {
            var gone =
                    new StationStatus(
                            new StationStatus.Identity(station, hall, kind, now),
                            false,
                            new StationStatus.Picture(List.of(), 0, true),
                            List.of(),
                            new StationStatus.Trouble(0, List.of()));
            return new LastWill(Topics.status(station), () -> Bytes.of(Wire.bytes(gone)));
        }
    }

    /// What the reporter works with. `thread` is one thread.
    public record Parts(
            MessageBus bus,
            Refusals refusals,
            Journal journal,
            BooleanSupplier clockSet,
            InstantSource clock,
            ScheduledExecutorService thread) {}

    public void start() {
        parts.bus().whenConnected(() -> parts.thread().execute(this::publish));
        var _ =
                parts.thread()
                        .scheduleWithFixedDelay(
                                this::publish,
                                EVERY.toMillis(),
                                EVERY.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    @Override
    public void frame() {
        frames.incrementAndGet();
    }

    @Override
    public void drawn(HallContent content) {
        var now = parts.clock().instant();
        for (var version : content.versions()) {
            var before = shown.get(version.scope());
            if (before == null || before.version() != version.number()) {
                shown.put(version.scope(), new Shown(version.scope(), version.number(), now));
                prove(new JournalEvent.ContentShown(version.scope(), version.number(), now));
            }
        }
        soon();
    }

    /// A set has been verified and is on the disk, whether or not a screen has drawn it yet.
    public void stored(HallContent content) {
        var now = parts.clock().instant();
        for (var version : content.versions()) {
            var before = stored.put(version.scope(), version.number());
            if (before == null || before != version.number()) {
                prove(new JournalEvent.ContentStored(version.scope(), version.number(), now));
            }
        }
    }

    private void prove(JournalEvent event) {
        parts.thread().execute(() -> append(event));
    }

    private void append(JournalEvent event) {
        try {
            parts.journal().append(event);
        } catch (IOException e) {
            LOG.error("What was shown could not be written down", e);
        }
    }

    @Override
    public void device(DeviceReport report) {
        if (devices.containsKey(report.name()) || devices.size() < MOST_DEVICES) {
            devices.put(report.name(), report);
            soon();
        }
    }

    /// What the machine runs, as `its` says at each report.
    public void machine(Supplier<Machine> its) {
        machine = () -> Optional.of(its.get());
    }

    /// Something that is told with the status has changed.
    public void soon() {
        if (due.compareAndSet(false, true)) {
            var _ = parts.thread().schedule(this::publish, SOON.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void publish() {
        due.set(false);
        parts.bus().retain(Topics.status(who.station()), Wire.bytes(status(true)));
    }

    StationStatus status(boolean online) {
        long malformed = parts.bus().malformed().values().stream().mapToLong(Long::longValue).sum();
        return new StationStatus(
                new StationStatus.Identity(
                        who.station(),
                        who.hall(),
                        who.kind(),
                        parts.clock().instant(),
                        machine.get()),
                online,
                picture(),
                List.copyOf(devices.values()),
                new StationStatus.Trouble(
                        malformed + parts.refusals().count(), parts.refusals().last()));
    }

    /// What is on the screen now.
    public StationStatus.Picture picture() {
        return new StationStatus.Picture(
                List.copyOf(shown.values()), frames.get(), parts.clockSet().getAsBoolean());
    }

    /// Says that the station goes.
    @Override
    public void close() {
        parts.bus().retain(Topics.status(who.station()), Wire.bytes(status(false)));
    }
}
