package mingbai.bench.screen;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.Waiting;
import mingbai.bench.process.Launch;
import mingbai.bench.process.VirtualDisplay;

/// A screen of ours and the same picture in Chromium, in turns on one virtual display.
final class Contest {
    private static final String PEER = "chromium";
    private static final Duration SETTLING = Duration.ofSeconds(5);

    private final Conditions conditions;
    private final StationScreen.Setup setup;
    private final Duration watched;
    private final Seen ours = new Seen();
    private final Seen theirs = new Seen();

    /// `watched`: how long CPU time is counted.
    Contest(Conditions conditions, StationScreen.Setup setup, Duration watched) {
        this.conditions = conditions;
        this.setup = setup;
        this.watched = watched;
    }

    private static final class Seen {
        final Samples start = new Samples();
        final Samples memory = new Samples();
        final Samples cpu = new Samples();
    }

    /// The first turn of each is not counted: it fills caches and keeps start-up work.
    void hold(PaintedPage page, Path browser) throws Exception {
        var launch = new Launch(conditions.checkout(), Launch.Habit.USE);
        try (var display = VirtualDisplay.start(setup.size())) {
            StationScreen.prepare(setup, conditions.checkout(), display);
            try (var first = Chromium.open(page, browser, setup.size(), display)) {
                first.awaitPicture();
            }
            for (int i = 0; i < conditions.runs(); i++) {
                look(ours, display, () -> StationScreen.start(setup, launch, display));
                look(theirs, display, () -> Chromium.open(page, browser, setup.size(), display));
            }
        }
    }

    private void look(Seen seen, VirtualDisplay display, Callable<Screen> opened) throws Exception {
        try (var screen = opened.call()) {
            seen.start.add(screen.awaitPicture());
            Waiting.letPass(SETTLING);
            seen.memory.add(screen.tree().pssMegabytes());
            double before = screen.tree().cpuSeconds() + display.tree().cpuSeconds();
            Waiting.letPass(watched);
            double after = screen.tree().cpuSeconds() + display.tree().cpuSeconds();
            seen.cpu.add(after - before);
        }
    }

    void tellStart(Report report, String name) {
        report.tell(Figure.ofMedians(name, ours.start, "s", PEER, theirs.start));
    }

    void tellMemory(Report report, String name) {
        report.tell(Figure.ofMedians(name, ours.memory, "MB", PEER, theirs.memory));
    }

    void tellCpu(Report report, String name) {
        report.tell(Figure.ofMedians(name, ours.cpu, "cpu-s", PEER, theirs.cpu));
    }
}
