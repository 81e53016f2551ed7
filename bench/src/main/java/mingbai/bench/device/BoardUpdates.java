package mingbai.bench.device;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.ground.Waiting;
import mingbai.device.health.DeviceStatus;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.line.trace.LineTrace;
import mingbai.device.line.trace.LineTrace.Side;

/// How many frames go out for one area that changes, counted on the line of each kind of card.
final class BoardUpdates {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /// Cards are not asked to change an area more often.
    private static final Duration BETWEEN = Duration.ofMillis(1_200);

    private static final double ONE = 1;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double LINE_MILLIS = 1_000;

    private BoardUpdates() {}

    static void tell(Report report, InstantSource clock) throws Exception {
        report.remark(
                """
                devices: one area of an LED board changes: how many frames go out until its \
                simulated card has taken it, beside one; and how long that takes, beside the \
                second between two changes of an area\
                """);
        for (LedModel model : LedModel.values()) {
            measure(report, model, clock);
        }
    }

    private static void measure(Report report, LedModel model, InstantSource clock)
            throws Exception {
        var trace = new LineTrace(LineTrace.Contents.BYTES, clock);
        var setup = LedSetup.parse(model.word(), LedSetup.SIMULATED, "128x32 red", 1);
        try (LedBoard board = LedBoards.connect(setup, clock, trace::over)) {
            Waiting.until(
                    model.word(), PATIENCE, () -> board.health().status() == DeviceStatus.ONLINE);
            show(board, "A001 3");
            Waiting.letPass(BETWEEN);
            long before = sent(trace);
            long begun = System.nanoTime();
            show(board, "A002 4");
            double millis = (System.nanoTime() - begun) / NANOS_A_MILLI;
            double frames = sent(trace) - before;
            report.tell(new Figure("led-update-" + model.word(), frames, "frames", "limit", ONE));
            report.tell(
                    new Figure("led-update-" + model.word(), millis, "ms", "refresh", LINE_MILLIS));
        }
    }

    private static void show(LedBoard board, String text) throws Exception {
        var area = LedArea.whole(board.shape(), text, LedStyle.standing(LedColor.RED, 16));
        LedOutcome outcome = board.show(area).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        if (!(outcome instanceof LedOutcome.Shown)) {
            throw new IllegalStateException("not shown: " + outcome);
        }
    }

    private static long sent(LineTrace trace) {
        return trace.turns().stream().filter(turn -> turn.side() == Side.US).count();
    }
}
