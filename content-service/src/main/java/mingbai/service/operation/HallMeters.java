package mingbai.service.operation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.function.Supplier;
import mingbai.program.bus.MessageBus;
import mingbai.service.alert.AlertBook;
import mingbai.service.database.Database;
import mingbai.service.duty.Duty;
import mingbai.service.ledger.QueueBook;
import mingbai.service.library.HallShelf;
import mingbai.service.station.StationRegistry;
import org.springframework.stereotype.Component;

/// The hall in numbers, for Prometheus.
@Component
final class HallMeters implements MeterBinder {
    private final StationRegistry registry;
    private final AlertBook alerts;
    private final MessageBus bus;
    private final Duty duty;
    private final Queue queue;

    HallMeters(StationRegistry registry, AlertBook alerts, MessageBus bus, Duty duty, Queue queue) {
        this.registry = registry;
        this.alerts = alerts;
        this.bus = bus;
        this.duty = duty;
        this.queue = queue;
    }

    /// How many wait.
    @Component
    record Queue(Database database, QueueBook book, HallShelf shelf, InstantSource clock) {
        int waiting() {
            return database.read(sql ->
                    shelf.plan(sql)
                            .map(plan -> book.lines().waiting(sql, plan.day(clock.instant())))
                            .orElse(0));
        }
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        gauge(meters, "mingbai.stations", "Stations heard of", () -> registry.all().size());
        gauge(meters, "mingbai.stations.online", "Stations online", this::online);
        gauge(meters, "mingbai.alerts.open", "Alerts that last", () -> alerts.open().size());
        gauge(meters, "mingbai.queue.waiting", "Visitors who wait", queue::waiting);
        gauge(meters, "mingbai.bus.connected", "Whether the broker is there", this::connected);
        gauge(meters, "mingbai.bus.dropped", "Messages dropped under load", bus::dropped);
        gauge(meters, "mingbai.bus.malformed", "Malformed messages", this::malformed);
        gauge(meters, "mingbai.duty", "Whether this instance is on duty", this::onDuty);
    }

    private static void gauge(
            MeterRegistry meters, String name, String what, Supplier<Number> value) {
        Gauge.builder(name, value).description(what).register(meters);
    }

    private long online() {
        return registry.all().stream().filter(s -> s.status().online()).count();
    }

    private int connected() {
        return bus.connected() ? 1 : 0;
    }

    private long malformed() {
        return bus.malformed().values().stream().mapToLong(Long::longValue).sum();
    }

    private int onDuty() {
        return duty.mine() ? 1 : 0;
    }
}
