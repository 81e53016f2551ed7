package mingbai.bench.screen;

import java.time.Duration;
import java.util.Map;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ServedHall;
import mingbai.service.library.HallShelf;

/// The kiosk's welcome screen beside Chromium with the same cards and words.
public final class KioskBench implements Bench {
    private static final String SIZE = "1080x1920";

    private final Conditions conditions;

    public KioskBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "kiosk";
    }

    @Override
    public void run(Report report) throws Exception {
        report.remark(
                """
                kiosk: process start to the first complete welcome screen out \
                of the station's own store, and memory 5 s later (PSS of all \
                its processes, the JDK's files whole); beside Chromium --kiosk \
                with a page of the same cards, words and fonts from a local \
                server; both drawn in software on Xvfb %s, medians of %d \
                interleaved runs; a letter until its results are there, over \
                20,000 items, against its limit; a touch until the frame that \
                answers it, and a lifted finger until the next screen, seen on \
                the display, against the same limit; %s\
                """
                        .formatted(SIZE, conditions.runs(), Machine.words()));
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var page = PaintedPage.serve("kiosk.html", HallTexts.of(hall))) {
            new Keystrokes(hall.part(HallShelf.class).catalogue()).tell(report);
            var setup =
                    new StationScreen.Setup(hall, "kiosk", folder.folder("kiosk"), SIZE, Map.of());
            var contest = new Contest(conditions, setup, Duration.ZERO);
            contest.hold(page, folder.folder("chromium"));
            contest.tellStart(report, "kiosk-start");
            contest.tellMemory(report, "kiosk-pss");
            var touches = new TouchToFrame();
            touches.measure(setup, conditions.checkout());
            touches.tell(report);
        }
    }
}
