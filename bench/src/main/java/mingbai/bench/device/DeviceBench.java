package mingbai.bench.device;

import mingbai.bench.device.idle.IdleDrivers;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;

/// Slips through the real driver into a simulated printer, and frames for LED cards.
public final class DeviceBench implements Bench {
    private static final int SLIPS_A_RUN = 20;
    private static final int FRAMES_A_RUN = 2_000;
    private static final double BITS_A_SECOND = 57_600;
    private static final double BITS_A_BYTE = 10;

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
                """
                devices: a ticket's slip through the ESC/POS driver until the \
                simulated printer has drawn it and confirmed the cut; beside \
                the same bytes to a plain local socket that says one byte; \
                medians of %d interleaved runs; %s\
                """
                        .formatted(conditions.runs(), Machine.words()));
        try (var raw = EchoSocket.open()) {
            slips(report, raw);
            new SlipLatency(conditions, raw).tell(report);
        }
        frames(report);
        BoardUpdates.tell(report, conditions.clock());
        IdleDrivers.tell(report, conditions);
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

    private void frames(Report report) throws Exception {
        report.remark(
                """
                devices: an ONBON frame with checksum and escapes made of a \
                called number; beside how many of its length the usual serial \
                line carries\
                """);
        var ours = new Samples();
        for (int i = -1; i < conditions.runs(); i++) {
            double rate = aSecond(FRAMES_A_RUN, DeviceBench::frame);
            if (i >= 0) {
                ours.add(rate);
            }
        }
        double line = BITS_A_SECOND / BITS_A_BYTE / Samplers.frame(0).length;
        report.tell(
                Figure.ofMedians(
                        "led-frame-encode", ours, "frames/s", "57600-baud-line", Samples.of(line)));
    }

    private static void frame(int number) {
        if (Samplers.frame(number).length == 0) {
            throw new IllegalStateException("an empty frame");
        }
    }
}
