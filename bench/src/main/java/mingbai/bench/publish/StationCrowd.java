package mingbai.bench.publish;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.function.LongConsumer;
import mingbai.bench.ground.Waiting;
import mingbai.model.content.Scope;
import mingbai.model.status.StationStatus;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;
import mingbai.station.settings.StationSettings;

/// Whole stations, each with its own connection, store and journal; only nothing is drawn.
final class StationCrowd implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final List<StationRuntime> stations = new ArrayList<>();
    private final LinkedBlockingQueue<Switched> switched = new LinkedBlockingQueue<>();

    /// One station that shows other content from `at` on.
    private record Switched(int station, HallContent content, long at) {
        boolean shows(Scope scope, long version) {
            return content.versions().stream()
                    .anyMatch(v -> v.scope().equals(scope) && v.number() >= version);
        }
    }

    /// Opens and connects so many, each with the settings of its number.
    static StationCrowd start(
            IntFunction<StationSettings> settings, int stations, InstantSource clock)
            throws IOException {
        var crowd = new StationCrowd();
        try {
            for (int i = 0; i < stations; i++) {
                crowd.add(
                        StationRuntime.open(
                                settings.apply(i), StationStatus.Kind.HALL_BOARD, clock));
            }
        } catch (IOException e) {
            crowd.close();
            throw e;
        }
        return crowd;
    }

    private void add(StationRuntime runtime) {
        int number = stations.size();
        stations.add(runtime);
        runtime.station()
                .content()
                .onChange(c -> switched.add(new Switched(number, c, System.nanoTime())));
        runtime.start();
    }

    /// Waits until every station shows this version or a newer one; when the last one switched.
    long awaitAll(Scope scope, long version) throws InterruptedException, TimeoutException {
        return awaitEach(scope, version, at -> {});
    }

    /// The same, telling when each one switched.
    long awaitEach(Scope scope, long version, LongConsumer each)
            throws InterruptedException, TimeoutException {
        Set<Integer> done = new HashSet<>();
        long last = 0;
        while (done.size() < stations.size()) {
            var next = switched.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (next == null) {
                throw new TimeoutException(
                        "%d of %d stations".formatted(done.size(), stations.size()));
            }
            if (next.shows(scope, version) && done.add(next.station())) {
                last = next.at();
                each.accept(last);
            }
        }
        return last;
    }

    /// Waits until the service has receipted everything that the stations have to tell.
    void awaitQuiet() throws Exception {
        for (var station : stations) {
            Waiting.until(
                    "a receipt",
                    Duration.ofSeconds(PATIENCE_SECONDS),
                    () -> station.pending() == 0);
        }
    }

    @Override
    public void close() {
        stations.parallelStream().forEach(StationRuntime::close);
    }
}
