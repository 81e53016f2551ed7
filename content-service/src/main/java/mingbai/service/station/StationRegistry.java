package mingbai.service.station;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Topics;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import org.springframework.stereotype.Service;

/// Every station that has been heard of: whether it is online, what it shows since when, what it
/// refused and how its devices are.
@Service
public final class StationRegistry {
    /// More stations than a province has are somebody's mischief, and not remembered.
    static final int MOST_STATIONS = 60_000;

    private final Map<StationId, StationSight> stations = new ConcurrentHashMap<>();
    private final InstantSource clock;

    StationRegistry(MessageBus bus, InstantSource clock) {
        this.clock = clock;
        bus.subscribe(Topics.everyStatus(), this::take);
    }

    /// By id.
    public List<StationSight> all() {
        return stations.values().stream()
                .sorted(Comparator.comparing(s -> s.status().identity().station().value()))
                .toList();
    }

    public Optional<StationSight> find(StationId station) {
        return Optional.ofNullable(stations.get(station));
    }

    /// Nobody is to wait for this station any more.
    public void forget(StationId station) {
        stations.remove(station);
    }

    private void take(Delivery delivery) throws MalformedMessage {
        if (delivery.payload().toArray().length == 0) {
            // It was taken off the broker.
            forget(new StationId(delivery.id()));
            return;
        }
        var status = delivery.read(StationStatus.class);
        var station = status.identity().station();
        if (!station.value().equals(delivery.id())) {
            throw new MalformedMessage(
                    StationStatus.class, new IllegalArgumentException("another station's status"));
        }
        if (stations.containsKey(station) || stations.size() < MOST_STATIONS) {
            stations.put(station, new StationSight(status, clock.instant()));
        }
    }
}
