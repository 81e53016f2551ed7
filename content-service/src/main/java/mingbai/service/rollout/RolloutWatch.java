package mingbai.service.rollout;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import mingbai.model.ask.RequestId;
import mingbai.model.place.StationId;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Machine;
import mingbai.model.update.UpdateOrder;
import mingbai.model.update.UpdateReport;
import mingbai.service.bundle.BundleShelf;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.duty.Duty;
import mingbai.service.enrolment.Seats;
import mingbai.service.remote.RemoteDesk;
import mingbai.service.settings.Settings;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Looks every few seconds how far the stations are, has the roll-outs go on by it, and tells each
/// station that was ordered something and does not speak of it, again if need be.
@Service
public final class RolloutWatch implements AutoCloseable {
    static final Duration AGAIN = Duration.ofSeconds(30);
    static final Duration SILENT = Duration.ofSeconds(90);

    private static final Logger LOG = LoggerFactory.getLogger(RolloutWatch.class);
    private static final int LOOK_SECONDS = 15;

    private final Database database;
    private final StationRegistry registry;
    private final RemoteDesk remote;
    private final Around around;
    private final Instant begun;
    private final Map<RequestId, Instant> sent = new HashMap<>();
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "rollout-watch"));

    RolloutWatch(Database database, StationRegistry registry, RemoteDesk remote, Around around) {
        this.database = database;
        this.registry = registry;
        this.remote = remote;
        this.around = around;
        this.begun = around.clock().instant();
        var _ =
                thread.scheduleWithFixedDelay(
                        this::onDuty, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// How patient it is, whose turn it is, and when.
    @Component
    record Around(Settings settings, Duty duty, InstantSource clock) {}

    private void onDuty() {
        try {
            if (around.duty().mine()) {
                look();
            }
        } catch (RuntimeException e) {
            LOG.error("The roll-outs were not looked at", e);
        }
    }

    /// Looks now. What was decided is on the disk before any station is told.
    public synchronized void look() {
        if (database.read(RolloutBook::live).isEmpty()) {
            sent.clear();
            return;
        }
        var now = around.clock().instant();
        database.writeNow(sql -> looked(sql, now)).forEach(r -> tell(r, now));
    }

    private List<Rollout> looked(Sql sql, Instant now) {
        return RolloutBook.live(sql).stream()
                .map(before -> {
                    var after = before.after(seen(sql, before, now));
                    RolloutBook.change(sql, before, after);
                    return after;
                })
                .toList();
    }

    private Rollout.Looked seen(Sql sql, Rollout rollout, Instant now) {
        var seated = Seats.of(sql, rollout.head().box());
        Map<StationId, Sighting> sightings = new HashMap<>();
        for (var member : rollout.members()) {
            var station = member.station();
            var sighting =
                    seated.contains(station)
                            ? registry.find(station).map(s -> sighting(s, now))
                            : Optional.<Sighting>of(new Sighting.Gone());
            sighting.ifPresent(s -> sightings.put(station, s));
        }
        var pace = around.settings().ground().update();
        return new Rollout.Looked(now, begun, pace.watch(), pace.patience(), sightings);
    }

    private static Sighting sighting(StationSight sight, Instant now) {
        var status = sight.status();
        if (!status.online() || sight.heard().plus(SILENT).isBefore(now)) {
            return new Sighting.Away();
        }
        return new Sighting.There(
                status.identity().machine(),
                status.devices().stream()
                        .filter(DeviceReport::needsPerson)
                        .map(DeviceReport::name)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private void tell(Rollout rollout, Instant now) {
        if (!(rollout.state() instanceof RolloutState.Running)) {
            return;
        }
        var bundle = database.read(sql -> BundleShelf.find(sql, rollout.head().bundle()));
        if (bundle.isEmpty()) {
            return;
        }
        for (var member : rollout.members()) {
            var id = Member.order(rollout.head().id(), member.station());
            if (member.progress() instanceof Progress.Ordered && unheard(member.station(), id)) {
                var file = bundle.get().file();
                var order =
                        new UpdateOrder(id, rollout.head().version(), file.sha256(), file.length());
                tell(member.station(), order, now);
            }
        }
    }

    private boolean unheard(StationId station, RequestId order) {
        return registry.find(station)
                .map(StationSight::status)
                .filter(status -> status.online())
                .filter(status ->
                        status.identity()
                                .machine()
                                .flatMap(Machine::update)
                                .map(UpdateReport::order)
                                .filter(order::equals)
                                .isEmpty())
                .isPresent();
    }

    private void tell(StationId station, UpdateOrder order, Instant now) {
        var last = sent.get(order.id());
        if (last == null || !last.plus(AGAIN).isAfter(now)) {
            sent.put(order.id(), now);
            if (!remote.order(station, order)) {
                LOG.info("An order did not leave for {} and is sent again", station);
            }
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
