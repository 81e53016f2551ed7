package mingbai.bench.monkey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Platform;
import javafx.scene.Scene;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.kiosk.Backstage;
import mingbai.kiosk.Kiosk;
import mingbai.kiosk.KioskParts;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.monkey.Monkey;
import mingbai.kiosk.ticket.slip.PaperTrouble;
import mingbai.kiosk.ticket.slip.SlipOutcome;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.station.StationRuntime;

/// A real kiosk with the content and the queue of a real service, touched at random, its hours
/// quickened: it never fails, always finds back to its first screen, and stays as small as it was.
public final class MonkeySoak implements Soak {
    private static final StationId STATION = new StationId("monkey");
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SCOPES = 2;
    private static final int STEPS_A_ROUND = 200;
    private static final int WARM_ROUNDS = 5;

    /// How much a heap may have grown after the last collection, for all that a day leaves behind.
    private static final double MOST_GROWTH = 1.15;

    @Override
    public String name() {
        return "monkey";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        var conditions = plan.conditions();
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var station =
                        StationRuntime.open(
                                hall.station(STATION.value(), folder.folder("station")),
                                StationStatus.Kind.KIOSK,
                                conditions.clock())) {
            station.start();
            Waiting.until(
                    "the station's content",
                    PATIENCE,
                    () -> station.station().content().current().versions().size() == SCOPES);
            Platform.startup(Type::load);
            return rounds(plan, station, conditions.clock().instant());
        }
    }

    private Verdict rounds(Plan plan, StationRuntime station, Instant start) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        var clock = new QuickClock(start);
        var kiosk = onScreen(() -> kiosk(station, clock, random));
        var monkey = new Monkey(kiosk.view(), random);
        List<Long> heaps = new ArrayList<>();
        long end = System.nanoTime() + plan.time().toNanos();
        long rounds = 0;
        while (System.nanoTime() < end) {
            onScreen(() -> round(kiosk, monkey, clock, random));
            Waiting.until("the first screen", PATIENCE, () -> leftAlone(kiosk, clock));
            heaps.add(heap());
            rounds++;
        }
        return verdict(
                plan, heaps, rounds, monkey.touches(), Duration.between(start, clock.instant()));
    }

    private static Kiosk kiosk(StationRuntime station, QuickClock clock, RandomGenerator random) {
        var backstage = new Backstage(clock, Platform::runLater, Platform::runLater, random);
        var parts = new KioskParts(STATION, station.station(), _ -> slip(random), backstage);
        var kiosk = new Kiosk(parts, Format.PORTRAIT, false);
        new Scene(kiosk.view(), Format.PORTRAIT.width(), Format.PORTRAIT.height());
        return kiosk;
    }

    private static CompletableFuture<SlipOutcome> slip(RandomGenerator random) {
        return CompletableFuture.completedFuture(
                random.nextInt(4) == 0
                        ? new SlipOutcome.Refused(PaperTrouble.NO_PAPER)
                        : new SlipOutcome.Printed());
    }

    private static boolean round(
            Kiosk kiosk, Monkey monkey, QuickClock clock, RandomGenerator random) {
        for (int i = 0; i < STEPS_A_ROUND; i++) {
            monkey.step();
            clock.pass(Duration.ofMillis(random.nextInt(4_000)));
            kiosk.tick();
        }
        kiosk.view().getScene().snapshot(null);
        return true;
    }

    private static boolean leftAlone(Kiosk kiosk, QuickClock clock) throws Exception {
        return onScreen(() -> {
            clock.pass(Duration.ofSeconds(10));
            kiosk.tick();
            return kiosk.atWelcome();
        });
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private Verdict verdict(
            Plan plan, List<Long> heaps, long rounds, long touches, Duration lived) {
        var verdict = new Verdict(name(), plan.seed());
        long first =
                median(heaps.subList(Math.min(WARM_ROUNDS, heaps.size() / 3), heaps.size() / 2));
        long last = median(heaps.subList(heaps.size() / 2, heaps.size()));
        verdict.count("rounds", rounds);
        verdict.count("touches", touches);
        verdict.count("hours", lived.toHours());
        verdict.count("heap-kib-first", first / 1024);
        verdict.count("heap-kib-last", last / 1024);
        verdict.holds("enough rounds to compare", rounds > 2 * WARM_ROUNDS);
        verdict.holds("memory stays flat", last < first * MOST_GROWTH);
        return verdict;
    }

    private static long median(List<Long> heaps) {
        return heaps.isEmpty()
                ? 0
                : heaps.stream().sorted().skip(heaps.size() / 2).findFirst().orElse(0L);
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }
}
