package mingbai.bench.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Launch;
import mingbai.bench.process.ProcessTree;
import mingbai.bench.process.VirtualDisplay;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.model.place.ServiceWindow;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.QueueDesk;

/// The hall board as it is launched, on a screen of its own, with clerks calling all the time: what
/// it takes of the machine is level.
public final class DisplaySoak implements Soak {
    private static final String SIZE = "1920x1080";
    private static final int PEOPLE = 400;
    private static final Duration BETWEEN_CALLS = Duration.ofSeconds(2);

    /// The first part warms up, the last is held against the one after it.
    private static final int PARTS = 4;

    private static final double GROWTH = 1.10;

    @Override
    public String name() {
        return "display";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var conditions = plan.conditions();
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var display = VirtualDisplay.start(SIZE)) {
            var setup =
                    new StationScreen.Setup(
                            hall,
                            "display",
                            folder.folder("board"),
                            SIZE,
                            Map.of("kind", "hall-board", "display.programme", "waiting"));
            StationScreen.prepare(setup, conditions.checkout(), display);
            var launch = new Launch(conditions.checkout(), Launch.Habit.USE);
            try (var screen = StationScreen.start(setup, launch, display)) {
                screen.awaitPicture();
                return watched(plan, hall, screen.tree());
            }
        }
    }

    private Verdict watched(Plan plan, ServedHall hall, ProcessTree tree) throws Exception {
        var verdict = new Verdict(name(), plan.seed());
        var part = plan.time().dividedBy(PARTS);
        call(hall, part, tree);
        var early = call(hall, part, tree);
        call(hall, part, tree);
        var late = call(hall, part, tree);
        verdict.count("calls", early.calls() + late.calls());
        verdict.count("pss-mb-early", Math.round(early.memory().median()));
        verdict.count("pss-mb-late", Math.round(late.memory().median()));
        verdict.count("threads-early", Math.round(early.threads().median()));
        verdict.count("threads-late", Math.round(late.threads().median()));
        verdict.count("handles-early", Math.round(early.handles().median()));
        verdict.count("handles-late", Math.round(late.handles().median()));
        verdict.holds("memory is level", level(early.memory(), late.memory()));
        verdict.holds("threads are level", level(early.threads(), late.threads()));
        verdict.holds("handles are level", level(early.handles(), late.handles()));
        return verdict;
    }

    private static boolean level(Samples early, Samples late) {
        return late.median() <= early.median() * GROWTH + 2;
    }

    /// What a part of the time was like.
    private record Part(int calls, Samples memory, Samples threads, Samples handles) {}

    private static Part call(ServedHall hall, Duration time, ProcessTree tree) throws Exception {
        var part = new Part(0, new Samples(), new Samples(), new Samples());
        List<ServiceWindow> windows = hall.plan().profile().windows();
        hall.fill(PEOPLE);
        long rounds = Math.max(3, time.dividedBy(BETWEEN_CALLS));
        for (int i = 0; i < rounds; i++) {
            var window = windows.get(i % windows.size()).number();
            var _ = hall.part(QueueDesk.class).handle(new DeskCommand.CallNext(window));
            Waiting.letPass(BETWEEN_CALLS);
            part.memory().add(tree.pssMegabytes());
            part.threads().add(counted(tree, "task"));
            part.handles().add(counted(tree, "fd"));
        }
        return new Part((int) rounds, part.memory(), part.threads(), part.handles());
    }

    private static double counted(ProcessTree tree, String what) throws Exception {
        long count = 0;
        for (var process :
                Stream.concat(Stream.of(tree.root()), tree.root().descendants()).toList()) {
            var folder = Path.of("/proc", Long.toString(process.pid()), what);
            try (var entries = Files.list(folder)) {
                count += entries.count();
            }
        }
        return count;
    }
}
