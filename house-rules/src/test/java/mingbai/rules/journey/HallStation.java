package mingbai.rules.journey;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import mingbai.bench.wire.FaultyWire;
import mingbai.model.item.Catalogue;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.ServiceWindow;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.program.broker.BrokerAccess;
import mingbai.station.Station;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;
import mingbai.station.settings.StationSettings;

/// One station of the hall without its screen, on a disk of its own.
record HallStation(StationRuntime runtime) implements AutoCloseable {
    private static final int SECONDS = 30;

    static HallStation start(
            ServiceProcess service, String id, StationStatus.Kind kind, Path folder)
            throws IOException {
        return start(service, id, kind, folder, InstantSource.system());
    }

    /// The same, with a clock of its own.
    static HallStation start(
            ServiceProcess service,
            String id,
            StationStatus.Kind kind,
            Path folder,
            InstantSource clock)
            throws IOException {
        return start(settings(service.mqtt().toString(), service, id, folder), kind, clock);
    }

    /// The same, by another way to the broker.
    static HallStation through(
            FaultyWire wire,
            ServiceProcess service,
            String id,
            StationStatus.Kind kind,
            Path folder)
            throws IOException {
        return start(settings(wire.url(), service, id, folder), kind, InstantSource.system());
    }

    private static HallStation start(
            StationSettings settings, StationStatus.Kind kind, InstantSource clock)
            throws IOException {
        var runtime = StationRuntime.open(settings, kind, clock);
        runtime.start();
        return new HallStation(runtime);
    }

    private static StationSettings settings(
            String broker, ServiceProcess service, String id, Path folder) {
        return new StationSettings(
                new StationId(id),
                new HallId("songming"),
                new RegionCode("530127000000"),
                BrokerAccess.open(broker),
                folder.resolve(id),
                service.trust());
    }

    Station station() {
        return runtime.station();
    }

    /// How many items it can show with everything they disclose.
    long items() {
        var content = content();
        return content.catalogue().map(Catalogue::entries).stream()
                .flatMap(entries -> entries.stream())
                .filter(entry -> content.item(entry.code()).isPresent())
                .count();
    }

    void awaitItems(long count) {
        Until.happens(
                SECONDS, TimeUnit.SECONDS, () -> items() == count && content().hall().isPresent());
    }

    void awaitNotice(String title) {
        var clock = InstantSource.system();
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () ->
                        content().notices(clock.instant()).stream()
                                .anyMatch(notice -> notice.title().equals(title)));
    }

    /// The first window that serves an item's business.
    ServiceWindow windowFor(String item) {
        var content = content();
        var code =
                content.catalogue().map(Catalogue::entries).orElseThrow().stream()
                        .filter(entry -> entry.name().equals(item))
                        .findFirst()
                        .orElseThrow()
                        .code();
        var business = content.item(code).orElseThrow().handling().business();
        return content.hall().orElseThrow().windows().stream()
                .filter(w -> w.businesses().contains(business))
                .findFirst()
                .orElseThrow();
    }

    private HallContent content() {
        return station().content().current();
    }

    @Override
    public void close() {
        runtime.close();
    }
}
