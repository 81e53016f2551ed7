package mingbai.bench.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.random.RandomGeneratorFactory;
import mingbai.model.content.ContentPath;
import mingbai.model.place.BusinessId;
import mingbai.model.queue.Business;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.station.content.HallContent;

/// Sixteen kiosks, forty windows and everything that can go wrong, on one thread: kiosks, service
/// and broker are killed, messages come late, twice or never, clocks jump by a day, and midnight
/// passes. At the end everything is repaired and counted. The same seed runs the same way.
public final class QueueSimulation {
    private static final int KIOSKS = 16;
    private static final Instant BEGIN = Instant.parse("2026-05-06T15:40:00Z");
    private static final Duration BUSY = Duration.ofHours(4);
    private static final Duration VISITS_APART = Duration.ofMillis(2_600);
    private static final Duration CALLS_APART = Duration.ofMillis(2_600);
    private static final Duration REST = Duration.ofHours(20);
    private static final Duration REPAIR = Duration.ofMinutes(10);

    private final World world;
    private final WorldBroker broker;
    private final WorldService service;
    private final List<WorldKiosk> kiosks = new ArrayList<>();
    private final List<BusinessId> businesses;
    private final Clerks clerks;
    private final Mishaps mishaps;
    private final int wanted;
    private int visits;

    private QueueSimulation(Path folder, Path workbook, long seed, int wanted) throws IOException {
        this.wanted = wanted;
        world = new World(BEGIN, RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        broker = new WorldBroker(world);
        service =
                WorldService.begin(world, broker, new WorldService.Ground(folder, workbook, seed));
        var plan = service.plan();
        businesses = plan.businesses().businesses().stream().map(Business::id).toList();
        var content =
                new HallContent(
                        Map.of(
                                ContentPath.HALL,
                                plan.profile(),
                                ContentPath.BUSINESSES,
                                plan.businesses(),
                                ContentPath.QUEUE_RULES,
                                plan.rules()),
                        List.of());
        var hall =
                new WorldKiosk.Hall(
                        service.part(HallShelf.class).hall(), content, service.verifier(), folder);
        for (int i = 1; i <= KIOSKS; i++) {
            kiosks.add(WorldKiosk.begin(world, broker, hall, "kiosk-" + i));
        }
        clerks = new Clerks(world, kiosks);
        mishaps = new Mishaps(world, broker, service, kiosks, this::busy);
    }

    /// Runs until so many papers were printed, in an empty folder, and counts them aloud.
    public static Outcome run(Path folder, Path workbook, long seed, int wanted, LongConsumer aloud)
            throws IOException {
        var simulation = new QueueSimulation(folder, workbook, seed, wanted);
        try {
            return simulation.run(aloud);
        } finally {
            simulation.kiosks.forEach(WorldKiosk::close);
            simulation.service.kill();
        }
    }

    /// What was counted, by name, and what of it must be nothing.
    public record Outcome(Map<String, Long> counts, Map<String, Long> faults) {
        public Outcome {
            counts = new java.util.LinkedHashMap<>(counts);
            faults = new java.util.LinkedHashMap<>(faults);
        }
    }

    private Outcome run(LongConsumer aloud) throws IOException {
        visitLater();
        callLater();
        mishaps.begin();
        long counted = 0;
        while (counted < wanted) {
            world.pass(REPAIR);
            for (long printed = printed(); counted < printed; ) {
                aloud.accept(++counted);
            }
        }
        mishaps.repair();
        for (int i = 0; pending() > 0 && i < 100; i++) {
            world.pass(REPAIR);
        }
        return service.part(Database.class)
                .read(sql -> new Audit(sql, papers()).outcome(counts(), faults()));
    }

    private long printed() {
        return kiosks.stream().mapToLong(kiosk -> kiosk.papers().size()).sum();
    }

    private List<Paper> papers() {
        return kiosks.stream().flatMap(kiosk -> kiosk.papers().stream()).toList();
    }

    private int pending() throws IOException {
        int pending = 0;
        for (var kiosk : kiosks) {
            pending += kiosk.pending();
        }
        return pending;
    }

    /// The hall is busy around midnight, so that midnight is, too.
    private boolean busy() {
        return Duration.between(BEGIN, world.now()).toMillis() % BUSY.plus(REST).toMillis()
                < BUSY.toMillis();
    }

    private void visitLater() {
        world.after(
                busy() ? world.between(Duration.ZERO, VISITS_APART) : VISITS_APART.multipliedBy(99),
                () -> {
                    if (busy() && printed() < wanted) {
                        visits++;
                        var kiosk = kiosks.get(world.random().nextInt(kiosks.size()));
                        kiosk.visit(businesses.get(world.random().nextInt(businesses.size())));
                    }
                    visitLater();
                });
    }

    private void callLater() {
        world.after(
                busy() ? world.between(Duration.ZERO, CALLS_APART) : CALLS_APART.multipliedBy(99),
                () -> {
                    if (busy() && service.alive()) {
                        clerks.press(service, service.plan().profile().windows());
                    }
                    callLater();
                });
    }

    private Map<String, Long> counts() {
        var counts = new java.util.LinkedHashMap<String, Long>();
        counts.put("visits", (long) visits);
        counts.put("papers", printed());
        counts.put("offline", papers().stream().filter(Paper::offline).count());
        counts.put("unanswered", kiosks.stream().mapToLong(WorldKiosk::unanswered).sum());
        counts.put("calls", (long) clerks.calls());
        counts.put("kiosk-kills", kiosks.stream().mapToLong(WorldKiosk::deaths).sum());
        counts.putAll(mishaps.counts());
        return counts;
    }

    private Map<String, Long> faults() {
        try {
            var faults = new java.util.LinkedHashMap<String, Long>();
            faults.put("called-twice", (long) clerks.twice());
            faults.put("out-of-order", (long) clerks.outOfOrder());
            faults.put("never-handed-over", (long) pending());
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
