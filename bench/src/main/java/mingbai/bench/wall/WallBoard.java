package mingbai.bench.wall;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launch;
import mingbai.model.place.StationId;
import mingbai.service.station.StationRegistry;

/// A board of the served hall, a process of its own with a station of its own.
record WallBoard(StationId id, Child child) implements AutoCloseable {
    private static final Duration FIRST_CONTENT = Duration.ofSeconds(90);

    /// Region and hall: what a station shows comes from both.
    private static final int SCOPES = 2;

    /// Where it hangs, as `screen.bounds` says it.
    static WallBoard start(
            ServedHall hall, Place place, Checkout checkout, Map<String, String> environment)
            throws IOException {
        var station = hall.station(place.id(), place.folder().resolve("data"));
        Map<String, String> settings = new HashMap<>();
        settings.put("kind", "hall-board");
        settings.put("display.programme", "waiting");
        settings.put("station.id", place.id());
        settings.put("hall.id", station.hall().value());
        settings.put("region.code", station.region().toString());
        settings.put("broker.url", station.broker().url());
        settings.put("data.directory", station.data().toString());
        settings.put("trust.file", station.trust().toString());
        settings.put("screen.bounds", place.bounds());
        var launch = new Launch(checkout, Launch.Habit.USE);
        var child = Child.start(launch, "display", place.folder(), settings, environment);
        return new WallBoard(new StationId(place.id()), child);
    }

    /// Its name, its folder, and where it hangs, as `screen.bounds` says it.
    record Place(String id, Path folder, String bounds) {}

    /// Waits until it has drawn what the hall shows.
    void awaitContent(ServedHall hall) throws Exception {
        child.awaitReady();
        Waiting.until(id + "'s content", FIRST_CONTENT, () -> shown(hall));
    }

    private boolean shown(ServedHall hall) {
        return hall.part(StationRegistry.class)
                .find(id)
                .filter(sight -> sight.status().picture().shown().size() == SCOPES)
                .isPresent();
    }

    @Override
    public void close() {
        child.close();
    }
}
