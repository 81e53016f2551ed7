package mingbai.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.random.RandomGenerator;
import mingbai.bench.ground.Checkout;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.BareHall;
import mingbai.bench.wire.FaultyWire;
import mingbai.model.content.ContentManifest;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.program.broker.BrokerAccess;
import mingbai.service.broker.EmbeddedBroker;
import mingbai.station.settings.StationSettings;

/// A broker, the rooms of a service at it, and the wire to its kiosks; each can be taken away and
/// given back. Its clock is the service's.
final class Town implements AutoCloseable {
    private static final String LOCALHOST = "127.0.0.1";

    private final Path folder;
    private final RandomGenerator chance;
    private final MovedClock clock;
    private final int port;
    private final FaultyWire wire;
    private EmbeddedBroker broker;
    private BareHall hall;
    private List<ContentManifest> out;
    private int brokers;

    private Town(Path folder, MovedClock clock, RandomGenerator chance) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.chance = chance;
        this.port = freePort();
        this.broker = brokerAnew();
        this.wire = FaultyWire.to(URI.create(broker.url()));
        this.hall = BareHall.open(service(), broker.url(), clock, chance);
        this.out = List.of();
    }

    static Town found(Checkout checkout, Path folder, MovedClock clock, RandomGenerator chance)
            throws IOException, InterruptedException {
        var town = new Town(folder, clock, chance);
        town.hall.fill(checkout.sampleWorkbook());
        town.out = town.hall.publish();
        town.hall.connect();
        return town;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private EmbeddedBroker brokerAnew() throws IOException {
        brokers++;
        return EmbeddedBroker.start(folder.resolve("broker-" + brokers), LOCALHOST, port);
    }

    private Path service() {
        return folder.resolve("service");
    }

    MovedClock clock() {
        return clock;
    }

    FaultyWire wire() {
        return wire;
    }

    BareHall hall() {
        return hall;
    }

    List<BusinessId> businesses() {
        return hall.businesses();
    }

    /// The broker dies and another takes its place, knowing nothing.
    void restartBroker() throws IOException {
        broker.close();
        broker = brokerAnew();
    }

    void serviceGoes() {
        hall.close();
    }

    void serviceComes() throws IOException, InterruptedException {
        hall = BareHall.open(service(), broker.url(), clock, chance);
        hall.connect();
    }

    /// Something new is published; what every kiosk must show then.
    List<ContentManifest> publish() {
        hall.edit();
        out = hall.publish();
        return out;
    }

    List<ContentManifest> out() {
        return out;
    }

    /// Of a kiosk that keeps its things under its name.
    StationSettings kiosk(String name) throws IOException {
        return new StationSettings(
                new StationId(name),
                new HallId("songming"),
                new RegionCode("530127000000"),
                BrokerAccess.open(wire.url()),
                Files.createDirectories(folder.resolve(name)),
                BareHall.trust(service()));
    }

    void awaitTrue(String what, Callable<Boolean> so) throws Exception {
        Waiting.until(what, Duration.ofMinutes(3), so);
    }

    @Override
    public void close() throws IOException {
        hall.close();
        wire.close();
        broker.close();
    }
}
