package mingbai.bench.screen;

import java.time.Duration;
import java.util.Map;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ServedHall;

/// The hall board with its running line beside Chromium with the same board.
public final class DisplayBench implements Bench {
    private static final String SIZE = "1920x1080";
    private static final Duration WATCHED = Duration.ofSeconds(20);

    private final Conditions conditions;

    public DisplayBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "display";
    }

    @Override
    public void run(Report report) throws Exception {
        report.remark(
                """
                display: the hall board, from process start to its first \
                complete picture, memory 5 s later (PSS, the JDK's files \
                whole), and CPU seconds of its processes and the X server in \
                %d s with the marquee running; beside Chromium --kiosk with \
                the same board and a CSS marquee; both drawn in software on \
                Xvfb %s, medians of %d interleaved runs; %s\
                """
                        .formatted(WATCHED.toSeconds(), SIZE, conditions.runs(), Machine.words()));
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var page = PaintedPage.serve("board.html", HallTexts.of(hall))) {
            var setup =
                    new StationScreen.Setup(
                            hall,
                            "display",
                            folder.folder("board"),
                            SIZE,
                            Map.of("kind", "hall-board"));
            var contest = new Contest(conditions, setup, WATCHED);
            contest.hold(page, folder.folder("chromium"));
            contest.tellStart(report, "board-start");
            contest.tellMemory(report, "board-pss");
            contest.tellCpu(report, "board-cpu");
        }
    }
}
