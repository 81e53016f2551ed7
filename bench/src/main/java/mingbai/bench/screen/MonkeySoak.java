package mingbai.bench.screen;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.HallHours;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Insides;
import mingbai.bench.process.Launch;
import mingbai.bench.process.ProcessTree;
import mingbai.bench.process.VirtualDisplay;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.kiosk.monkey.Pace;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueDesk;

/// The kiosk as it is launched, touched at random out of one seed for as long as is wanted: it
/// never fails, it always finds back to its first screen, and its memory is level. `--hours` are
/// those of the hall's clock, gone through in `--minutes`.
public final class MonkeySoak implements Soak {
    private static final String SIZE = "1080x1920";
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /// Eight minutes of it are a round: two of touching, four of letting go, two of rest.
    private static final Duration AT_LEAST = Duration.ofMinutes(12);

    private static final Duration A_ROUND = Duration.ofMinutes(9);

    /// The first part warms up, the last is held against the one after it.
    private static final int PARTS = 4;

    private static final double GROWTH = 1.10;

    /// Threads and descriptors that come and go.
    private static final long SOME = 6;

    @Override
    public String name() {
        return "monkey";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var conditions = plan.conditions();
        var pace = pace(plan);
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                pace.over(conditions.clock()),
                                conditions.random());
                var display = VirtualDisplay.start(SIZE)) {
            var kiosk = folder.folder("kiosk");
            var tally = kiosk.resolve("monkey.txt");
            var paced = Map.of("clock.pace", pace.text());
            var quiet = new StationScreen.Setup(hall, "kiosk", kiosk, SIZE, paced);
            StationScreen.prepare(quiet, conditions.checkout(), display);
            var more = new HashMap<>(paced);
            more.put("monkey", Long.toString(plan.seed()));
            more.put("monkey.tally", tally.toString());
            var setup = new StationScreen.Setup(hall, "kiosk", kiosk, SIZE, more);
            var launch = new Launch(conditions.checkout(), Launch.Habit.USE);
            try (var screen = StationScreen.start(setup, launch, display)) {
                screen.awaitPicture();
                var verdict = watched(plan, new Busy(hall, screen.tree()), tally);
                verdict.count("clock-times", pace.times());
                return verdict;
            }
        }
    }

    private static Pace pace(Plan plan) {
        return plan.count().stream()
                .mapToObj(Duration::ofHours)
                .map(hours ->
                        HallHours.pace(plan.conditions().clock().instant(), hours, plan.time()))
                .findFirst()
                .orElse(Pace.REAL);
    }

    /// The kiosk in a hall where numbers are taken and called all the time.
    private record Busy(ServedHall hall, ProcessTree tree) {
        Samples memory(Duration time) throws Exception {
            var samples = new Samples();
            var windows = hall.plan().profile().windows();
            long looks = Math.max(3, time.dividedBy(BETWEEN));
            for (int i = 0; i < looks; i++) {
                hall.fill(1);
                var call = new DeskCommand.CallNext(windows.get(i % windows.size()).number());
                var _ = hall.part(QueueDesk.class).handle(call);
                Waiting.letPass(BETWEEN);
                samples.add(tree.pssMegabytes());
            }
            return samples;
        }
    }

    private Verdict watched(Plan plan, Busy busy, Path tally) throws Exception {
        var tree = busy.tree();
        var verdict = new Verdict(name(), plan.seed());
        var time = plan.time().compareTo(AT_LEAST) < 0 ? AT_LEAST : plan.time();
        var part = time.dividedBy(PARTS);
        busy.memory(part);
        var early = busy.memory(part);
        var holding = atHome(tree, tally);
        busy.memory(part);
        var late = busy.memory(part);
        verdict.count("pss-mb-early", Math.round(early.median()));
        verdict.count("pss-mb-late", Math.round(late.median()));
        verdict.holds("memory is level", late.median() <= early.median() * GROWTH + 2);
        level(verdict, holding, atHome(tree, tally));
        verdict.holds("the kiosk still runs", tree.root().isAlive());
        var counts = counts(tally);
        for (var what : new String[] {"touches", "rounds", "stuck", "failures"}) {
            verdict.count(what, number(counts, what));
        }
        verdict.holds("a round was finished", number(counts, "rounds") > 0);
        verdict.same("stuck screens", 0, number(counts, "stuck"));
        verdict.same("failures", 0, number(counts, "failures"));
        return verdict;
    }

    /// What it holds as a round ends, while the welcome screen is there: another screen holds more
    /// or less, by chance.
    private static Insides atHome(ProcessTree tree, Path tally) throws Exception {
        long rounds = number(counts(tally), "rounds");
        Waiting.until("a round's end", A_ROUND, () -> number(counts(tally), "rounds") > rounds);
        return Insides.of(tree.root());
    }

    /// Whatever is kept of a visit would be counted again with each.
    private static void level(Verdict verdict, Insides early, Insides late) {
        verdict.count("heap-mb-early", Math.round(early.heapMegabytes()));
        verdict.count("heap-mb-late", Math.round(late.heapMegabytes()));
        verdict.count("threads-early", early.threads());
        verdict.count("threads-late", late.threads());
        verdict.count("descriptors-early", early.descriptors());
        verdict.count("descriptors-late", late.descriptors());
        verdict.holds(
                "the heap is level", late.heapMegabytes() <= early.heapMegabytes() * GROWTH + 2);
        verdict.holds("threads are level", late.threads() <= early.threads() + SOME);
        verdict.holds("descriptors are level", late.descriptors() <= early.descriptors() + SOME);
    }

    private static Properties counts(Path tally) throws Exception {
        var counts = new Properties();
        if (Files.exists(tally)) {
            counts.load(new StringReader(Files.readString(tally)));
        }
        return counts;
    }

    private static long number(Properties counts, String what) {
        return Long.parseLong(counts.getProperty(what, "0"));
    }
}
