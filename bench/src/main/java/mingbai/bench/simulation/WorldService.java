package mingbai.bench.simulation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.random.RandomGeneratorFactory;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.QueueRules;
import mingbai.model.signing.Verifier;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.service.BareRooms;
import mingbai.service.imports.Importer;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.settings.Settings;
import mingbai.service.trust.Trust;
import org.jspecify.annotations.Nullable;

/// The service's rooms on a real database, without console and broker, as often as it is started.
final class WorldService {
    /// Nobody is kept in line: who is called twice is an error here.
    private static final QueueRules RULES =
            new QueueRules(
                    QueueRules.USUAL.hours(),
                    QueueRules.USUAL.fairness(),
                    new MissPolicy.Lapse(),
                    false,
                    QueueRules.USUAL.reserve(),
                    List.of());

    private final WorldBroker broker;
    private final Path folder;
    private final WorldThread clock;
    private final long seed;
    private @Nullable BareRooms rooms;
    private ServiceBus bus;
    private long lives;
    private boolean alive;

    private WorldService(WorldBroker broker, Path folder, WorldThread clock, long seed) {
        this.broker = broker;
        this.folder = folder;
        this.clock = clock;
        this.seed = seed;
        this.bus = new ServiceBus(broker);
    }

    /// A hall of the sample, on a new database.
    static WorldService begin(World world, WorldBroker broker, Ground ground) throws IOException {
        var clock = new WorldThread(world);
        var service = new WorldService(broker, ground.folder(), clock, ground.seed());
        service.start();
        service.part(Importer.class).take(ground.workbook());
        service.part(Library.class)
                .put(
                        LibraryDocument.of(
                                service.part(HallShelf.class).hallScope(),
                                ContentPath.QUEUE_RULES,
                                DocumentType.QUEUE_RULES,
                                RULES));
        return service;
    }

    /// Where it keeps its things, what it imports, and its share of chance.
    record Ground(Path folder, Path workbook, long seed) {}

    void start() throws IOException {
        var settings = settings();
        bus = new ServiceBus(broker);
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + lives);
        rooms = BareRooms.open(settings, new BareRooms.Given(clock, random, bus));
        bus.start();
        alive = true;
        lives++;
    }

    private Settings settings() throws IOException {
        var properties = new Properties();
        properties.setProperty("demo", "true");
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        try {
            return Settings.from(SettingsFile.of(properties));
        } catch (SettingsRefused e) {
            throw new IOException("the service does not take these settings", e);
        }
    }

    private BareRooms running() {
        return Objects.requireNonNull(rooms, "the service was never started");
    }

    boolean alive() {
        return alive;
    }

    /// Whatever it has not written is gone.
    void kill() {
        if (alive) {
            alive = false;
            bus.close();
            running().close();
        }
    }

    ServiceBus bus() {
        return bus;
    }

    WorldThread clock() {
        return clock;
    }

    <T> T part(Class<T> type) {
        return running().part(type);
    }

    HallPlan plan() {
        return part(HallShelf.class).plan().orElseThrow();
    }

    Verifier verifier() {
        return part(Trust.class).verifier();
    }
}
