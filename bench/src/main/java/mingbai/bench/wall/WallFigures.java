package mingbai.bench.wall;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.wall.FrameBuffer.Spot;
import mingbai.model.place.StationId;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.remote.RemoteDesk;
import mingbai.service.remote.RemoteOutcome;

/// What is seen of two boards side by side; `apart` pixels are from the one to the other.
final class WallFigures {
    /// A frame at 25 frames a second.
    private static final double FRAME_MS = 40;

    private static final double CALL_MS = 100;
    private static final double GOAL_FRAMES = 50;
    private static final double SCREENSHOT_S = 3;

    /// The seconds in a board's head, its running line, and the newest line of its last calls.
    private static final Spot SECONDS = new Spot(1810, 40, 80, 60);

    private static final Spot MARQUEE = new Spot(700, 1020, 300, 40);
    private static final Spot NEWEST = new Spot(1376, 240, 160, 60);

    static final Duration WATCHED = Duration.ofSeconds(30);
    private static final int PEOPLE = 200;
    private static final int CALLS = 12;

    /// The first calls load what later ones have.
    private static final int WARM = 3;

    private static final int SHOTS = 20;

    /// Longer than a call is announced: while it is, the next one waits for its own moment.
    private static final Duration BETWEEN = Duration.ofSeconds(13);

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ServedHall hall;
    private final FrameBuffer pixels;
    private final int apart;

    WallFigures(ServedHall hall, FrameBuffer pixels, int apart) {
        this.hall = hall;
        this.pixels = pixels;
        this.apart = apart;
    }

    void tell(Report report, StationId looked) throws Exception {
        hall.fill(PEOPLE);
        calls(report);
        inStep(report);
        frames(report);
        screenshots(report, looked);
    }

    private static Callable<Boolean> after(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        return () -> System.nanoTime() > end;
    }

    private void inStep(Report report) throws Exception {
        var changes =
                pixels.changes(List.of(SECONDS, SECONDS.right(apart)), after(WATCHED)).stream()
                        .map(FrameBuffer::apart)
                        .toList();
        var step = new InStep(changes.getFirst(), changes.getLast());
        var samples = new Samples();
        step.apart().forEach(samples::add);
        report.remark(
                "wall: %d changes compared, %d without a counterpart"
                        .formatted(step.apart().size(), step.alone()));
        report.tell(new Figure("wall-step", samples.median(), "ms", "limit", FRAME_MS));
        report.tell(new Figure("wall-step-p95", samples.percentile(95), "ms", "limit", FRAME_MS));
    }

    private void frames(Report report) throws Exception {
        var drawn = pixels.changes(List.of(MARQUEE), after(WATCHED)).getFirst().size();
        double frames = drawn / (double) WATCHED.toSeconds();
        report.tell(new Figure("board-frames", frames, "fps", "goal", GOAL_FRAMES));
    }

    /// From the clerk's press until the board's list of calls has changed.
    private void calls(Report report) throws Exception {
        var windows = hall.plan().profile().windows();
        var samples = new Samples();
        int drawnBefore = 0;
        for (int i = 0; i < PEOPLE && samples.count() < CALLS; i++) {
            int before = pixels.look(NEWEST);
            long pressed = System.nanoTime();
            var call = new DeskCommand.CallNext(windows.get(i % windows.size()).number());
            if (!(hall.part(QueueDesk.class).handle(call) instanceof DeskOutcome.Called)) {
                continue;
            }
            long drawn = pixels.changed(NEWEST, before, PATIENCE);
            if (drawnBefore++ >= WARM) {
                samples.add((drawn - pressed) / 1e6);
            }
            Waiting.letPass(BETWEEN);
        }
        report.tell(new Figure("board-call", samples.median(), "ms", "limit", CALL_MS));
        report.tell(new Figure("board-call-p95", samples.percentile(95), "ms", "limit", CALL_MS));
    }

    private void screenshots(Report report, StationId station) throws Exception {
        var samples = new Samples();
        int bytes = 0;
        for (int i = 0; i < SHOTS; i++) {
            long pressed = System.nanoTime();
            var outcome =
                    hall.part(RemoteDesk.class).ask(station, RemoteDesk.Wish.PICTURE, "manager");
            samples.add((System.nanoTime() - pressed) / 1e9);
            if (!(outcome instanceof RemoteOutcome.Taken taken)) {
                throw new IOException("no screenshot: " + outcome);
            }
            bytes = Math.max(bytes, taken.pictured().png().length());
        }
        report.remark("wall: screenshots of at most %d bytes".formatted(bytes));
        report.tell(
                new Figure(
                        "board-screenshot-p95",
                        samples.percentile(95),
                        "s",
                        "limit",
                        SCREENSHOT_S));
    }
}
