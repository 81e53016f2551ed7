package mingbai.bench.device;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.setup.SimulatedLedBoard;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;

/// Slips and LED texts through the real drivers into simulated devices.
public final class DeviceBench implements Bench {
    private static final int SLIPS_A_RUN = 20;
    private static final int TEXTS_A_RUN = 50;
    private static final int FRAMES_A_RUN = 2_000;
    private static final long PATIENCE_SECONDS = 10;
    private static final LedSetup STRIP =
            new LedSetup(
                    LedModel.ONBON_6K,
                    Optional.empty(),
                    new BoardShape(128, 32, BoardShape.Dots.RED_GREEN),
                    1);

    private final Conditions conditions;

    public DeviceBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "devices";
    }

    @Override
    public void run(Report report) throws Exception {
        report.remark(
                "devices: a ticket's slip through the ESC/POS driver until the simulated printer"
                        + " has drawn and confirmed it, and a called number through the ONBON"
                        + " driver until the simulated card has taken it; beside the same bytes to"
                        + " a plain local socket that says one byte; medians of %d interleaved"
                        + " runs; %s",
                conditions.runs(), Machine.words());
        try (var raw = EchoSocket.open()) {
            slips(report, raw);
            texts(report, raw);
        }
        frames(report);
    }

    /// A piece of work done again and again.
    private interface Work {
        void once(int number) throws Exception;
    }

    private static double aSecond(int times, Work work) throws Exception {
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            work.once(i);
        }
        return times / ((System.nanoTime() - begun) / 1e9);
    }

    private Figure compared(String name, String unit, int times, Work ours, Work theirs)
            throws Exception {
        var mine = new Samples();
        var raw = new Samples();
        aSecond(times, ours);
        aSecond(times, theirs);
        for (int i = 0; i < conditions.runs(); i++) {
            mine.add(aSecond(times, ours));
            raw.add(aSecond(times, theirs));
        }
        return Figure.ofMedians(name, mine, unit, "raw-" + unit, raw);
    }

    private void slips(Report report, EchoSocket raw) throws Exception {
        var encoding = new EscPosEncoding(EscPosProfile.USUAL_80);
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var paper = SimulatedTicketPrinter.start(folder.path());
                var printer =
                        new EscPosTicketPrinter(
                                paper.address(), EscPosProfile.USUAL_80, conditions.clock())) {
            Work ours =
                    i -> {
                        if (!(printer.print(Samplers.slip(i)) instanceof PrintOutcome.Printed)) {
                            throw new IllegalStateException("a slip was not printed");
                        }
                    };
            Work theirs = i -> raw.send(encoding.encode(Samplers.slip(i)));
            report.tell(compared("printer-slips", "slips/s", SLIPS_A_RUN, ours, theirs));
        }
    }

    private void texts(Report report, EchoSocket raw) throws Exception {
        try (var board = SimulatedLedBoard.start(STRIP, conditions.clock())) {
            Work ours =
                    i -> {
                        var outcome = board.show(area(i)).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                        if (!(outcome instanceof LedOutcome.Shown)) {
                            throw new IllegalStateException("not on the board: " + outcome);
                        }
                    };
            Work theirs = i -> raw.send(Samplers.frame(i));
            report.tell(compared("led-texts", "texts/s", TEXTS_A_RUN, ours, theirs));
        }
    }

    private static LedArea area(int number) {
        return LedArea.whole(
                STRIP.shape(), Samplers.called(number), LedStyle.standing(LedColor.RED, 16));
    }

    private void frames(Report report) throws Exception {
        report.remark(
                "devices: an ONBON frame with escapes and checksum made of a text's bytes; beside"
                        + " one copy of those bytes");
        byte[] text = Samplers.frame(0);
        Work ours =
                i -> {
                    if (Samplers.frame(i).length == 0) {
                        throw new IllegalStateException("an empty frame");
                    }
                };
        Work theirs =
                i -> {
                    if (text.clone().length == 0) {
                        throw new IllegalStateException("an empty copy");
                    }
                };
        report.tell(compared("led-frame-encode", "frames/s", FRAMES_A_RUN, ours, theirs));
    }
}
