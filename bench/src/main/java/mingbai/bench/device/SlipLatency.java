package mingbai.bench.device;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.device.line.ByteLine;
import mingbai.device.printer.Slip;
import mingbai.device.printer.escpos.EscPosEncoding;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosProfile.Ability;

/// From a composed slip to its last byte at the other end of a socket, slip by slip, beside an
/// encoder of the npm registry on the same socket.
final class SlipLatency {
    private static final int SLIPS_A_ROUND = 200;
    private static final int WARMING_UP = 100;
    private static final double PERCENT = 99;
    private static final double NANOS_A_MILLI = 1e6;
    private static final double TEXT_LIMIT = 30;
    private static final double RASTER_LIMIT = 120;
    private static final int DOTS_A_ROW = 576;
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Conditions conditions;
    private final EchoSocket echo;

    SlipLatency(Conditions conditions, EchoSocket echo) {
        this.conditions = conditions;
        this.echo = echo;
    }

    /// What is printed.
    private record Kind(
            String word, EscPosEncoding encoding, IntFunction<Slip> slips, double limit) {
        static final Kind TEXT =
                new Kind(
                        "slip-text",
                        new EscPosEncoding(EscPosProfile.USUAL_80),
                        Samplers::slip,
                        TEXT_LIMIT);

        /// Its name and its code go out as dots.
        static final Kind RASTER =
                new Kind(
                        "slip-raster",
                        new EscPosEncoding(EscPosProfile.USUAL_80.without(Ability.QR)),
                        Samplers::slipWithRareName,
                        RASTER_LIMIT);
    }

    void tell(Report report) throws Exception {
        report.remark(
                """
                devices: a slip rendered and on the wire, %d of them one after the other, \
                until the other end has all of it; text with the printer's own QR code, and one \
                whose name and code are dots; beside the npm receipt-printer-encoder with text \
                and an image of as many dots, taking turns\
                """
                        .formatted(SLIPS_A_ROUND * conditions.runs()));
        for (Kind kind : List.of(Kind.TEXT, Kind.RASTER)) {
            Samples ours = new Samples();
            Samples theirs = new Samples();
            try (ByteLine line = echo.address().open()) {
                for (int i = 0; i < WARMING_UP; i++) {
                    once(line, kind, i);
                }
                for (int run = 0; run < conditions.runs(); run++) {
                    for (int i = 0; i < SLIPS_A_ROUND; i++) {
                        ours.add(once(line, kind, i));
                    }
                    npm(kind).forEach(theirs::add);
                }
            }
            String word = kind.word();
            report.tell(Figure.ofMedians(word + "-p50", ours, "ms", "npm-encoder", theirs));
            double late = ours.percentile(PERCENT);
            double theirsLate = theirs.percentile(PERCENT);
            report.tell(new Figure(word + "-p99", late, "ms", "npm-encoder", theirsLate));
            report.tell(new Figure(word + "-p99", late, "ms", "limit", kind.limit()));
        }
    }

    private static double once(ByteLine line, Kind kind, int number) throws IOException {
        Slip slip = kind.slips().apply(number);
        long begun = System.nanoTime();
        line.write(EchoSocket.framed(kind.encoding().encode(slip)), SOON);
        if (line.read(SOON).length == 0) {
            throw new IOException("the echo has ended");
        }
        return (System.nanoTime() - begun) / NANOS_A_MILLI;
    }

    private List<Double> npm(Kind kind) throws IOException, InterruptedException {
        Path root = conditions.checkout().root();
        int rows = kind.equals(Kind.TEXT) ? 0 : Samplers.rasterRows(DOTS_A_ROW);
        var node =
                new ProcessBuilder(
                        "node",
                        root.resolve("device-drivers/src/test/peer/encoder-latency.cjs").toString(),
                        Integer.toString(echo.address().port()),
                        Integer.toString(WARMING_UP),
                        Integer.toString(SLIPS_A_ROUND),
                        Integer.toString(rows));
        node.environment().put("NODE_PATH", root.resolve(".hall/peers/node_modules").toString());
        Process process = node.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException("the npm encoder failed");
        }
        return said.lines().map(Double::valueOf).toList();
    }
}
