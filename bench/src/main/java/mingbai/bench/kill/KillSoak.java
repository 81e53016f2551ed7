package mingbai.bench.kill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.kill.KillGround.Killed;
import mingbai.bench.process.Launch;
import mingbai.bench.process.Launcher;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.service.broker.EmbeddedBroker;

/// The service is killed again and again while kiosks ask: what was answered is in the ledger,
/// once.
public final class KillSoak implements Soak {
    private static final String LOCALHOST = "127.0.0.1";
    private static final int KIOSKS = 4;
    private static final Duration HANDING_OVER = Duration.ofMinutes(3);
    private static final long CYCLES = 1_000;
    private static final int STEP = 25;

    private final String name;
    private final long cycles;
    private final Lives lives;

    private KillSoak(String name, long cycles, Lives lives) {
        this.name = name;
        this.cycles = cycles;
        this.lives = lives;
    }

    /// As many kills as the time allows.
    public static KillSoak forATime() {
        return new KillSoak("kill", 0, Lives.USUAL);
    }

    /// So many kills, however long they take: 1,000 unless told otherwise.
    public static KillSoak forCycles() {
        return new KillSoak("queue-kill", CYCLES, Lives.SHORT);
    }

    /// Of how many one is not to see its first visitor, and how long the service may live at most
    /// before and after it is up.
    private record Lives(int oneOf, int birthMillis, int millis) {
        static final Lives USUAL = new Lives(4, 4_000, 3_000);
        static final Lives SHORT = new Lives(2, 3_000, 600);
    }

    @Override
    public String name() {
        return name;
    }

    /// The whole service as it is delivered, and its broker with it.
    @Override
    public Verdict run(Plan plan) throws Exception {
        try (var folder = TemporaryFolder.in(plan.conditions().checkout())) {
            var launcher = new Launch(plan.conditions().checkout(), Launch.Habit.LEARN);
            return run(plan, folder, Killed.withItsBroker(launcher, freePort()));
        }
    }

    /// Whatever `launcher` starts, at a broker that stays.
    public Verdict run(Plan plan, Launcher launcher) throws Exception {
        try (var folder = TemporaryFolder.in(plan.conditions().checkout());
                var broker = EmbeddedBroker.start(folder.folder("broker"), LOCALHOST, 0)) {
            return run(plan, folder, Killed.at(launcher, broker.url()));
        }
    }

    private Verdict run(Plan plan, TemporaryFolder folder, Killed killed) throws Exception {
        Path data = folder.folder("hall");
        var ground = KillGround.prepared(plan, data, killed);
        var verdict = new Verdict(name(), plan.seed());
        dieInPeace(ground);
        murder(plan, ground, verdict);
        return verdict;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean goesOn(Plan plan, long kills, long end) {
        return cycles == 0 ? System.nanoTime() < end : kills < plan.count().orElse(cycles);
    }

    private void murder(Plan plan, KillGround ground, Verdict verdict) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        List<PatientKiosk> kiosks = new ArrayList<>();
        for (int i = 0; i < KIOSKS; i++) {
            kiosks.add(PatientKiosk.start("patient-" + i, ground, plan.conditions().clock()));
        }
        var progress = plan.each(STEP, "kills");
        int kills = 0;
        long end = System.nanoTime() + plan.time().toNanos();
        while (goesOn(plan, kills, end)) {
            if (kills == 0) {
                firstLife(ground, kiosks);
            } else {
                oneLife(ground, random);
            }
            progress.accept(++kills);
        }
        kiosks.forEach(PatientKiosk::stopAsking);
        verdict.count("kills", kills);
        handOver(ground, kiosks);
        List<Handed> handed = kiosks.stream().flatMap(k -> k.handed().stream()).toList();
        kiosks.forEach(PatientKiosk::close);
        verdict.count("answered", handed.stream().filter(h -> !h.offline()).count());
        verdict.count("offline", handed.stream().filter(Handed::offline).count());
        verdict.holds("kiosks got tickets between the kills", !handed.isEmpty());
        try (var hall = ground.open(plan)) {
            Reckoning.of(hall, handed).into(verdict);
        }
    }

    /// The service lives once more, until every kiosk has told it everything.
    private static void handOver(KillGround ground, List<PatientKiosk> kiosks) throws Exception {
        try (var service = ground.service()) {
            var _ = service.awaitReady();
            Waiting.until(
                    "every journal handed over",
                    HANDING_OVER,
                    () -> kiosks.stream().allMatch(PatientKiosk::toldEverything));
        }
    }

    /// The one life that ends by itself: a service that learns to start faster has learnt it then.
    private static void dieInPeace(KillGround ground) throws Exception {
        try (var service = ground.service()) {
            var _ = service.awaitReady();
        }
    }

    /// The first ends with the first ticket, so that there is something to lose.
    private static void firstLife(KillGround ground, List<PatientKiosk> kiosks) throws Exception {
        try (var service = ground.service()) {
            var _ = service.awaitReady();
            Waiting.until(
                    "the first ticket",
                    HANDING_OVER,
                    () -> kiosks.stream().anyMatch(kiosk -> !kiosk.handed().isEmpty()));
            service.kill();
        }
    }

    /// Now and then it is killed before it is up.
    private void oneLife(KillGround ground, RandomGenerator random) throws Exception {
        try (var service = ground.service()) {
            if (random.nextInt(lives.oneOf()) == 0) {
                Waiting.letPass(Duration.ofMillis(random.nextInt(lives.birthMillis())));
            } else {
                var _ = service.awaitReady();
                Waiting.letPass(Duration.ofMillis(random.nextInt(lives.millis())));
            }
            service.kill();
        }
    }
}
