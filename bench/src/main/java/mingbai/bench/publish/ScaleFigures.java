package mingbai.bench.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ConsoleReader;
import mingbai.bench.hall.ServedHall;

/// The service at its full size: 1,200 items, 50,000 notices, 200 stations at work and 2,000 that
/// come back at once. With fewer than five runs everything is a tenth of it, to try it out.
final class ScaleFigures {
    private static final int FULL_RUNS = 5;
    private static final int WARM_UPS = 5;
    private static final int PAGE_RUNS = 10;

    private final Conditions conditions;
    private final int scale;

    ScaleFigures(Conditions conditions) {
        this.conditions = conditions;
        this.scale = conditions.runs() < FULL_RUNS ? 10 : 1;
    }

    void run(Report report, TemporaryFolder folder) throws Exception {
        try (var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("scale"),
                                conditions.clock(),
                                conditions.random());
                var memory = TemporaryFolder.inMemory(conditions.checkout())) {
            var big = new BigHall(hall);
            big.items(1_200);
            var edits = new ItemEdits(hall);
            delta(report, hall, edits, folder.folder("scale-delta"));
            storm(report, hall);
            shown(report, hall, edits, memory.folder("crowd"));
            big.notices(50_000 / scale);
            try (var reader = ConsoleReader.manager(hall.console(), hall.logIns())) {
                var console = new ConsoleFigures(reader);
                console.pages(report, PAGE_RUNS * conditions.runs());
                console.importing(report, 20_000 / scale);
            }
        }
    }

    private void delta(Report report, ServedHall hall, ItemEdits edits, Path folder)
            throws Exception {
        report.remark(
                """
                service: bytes between one station and its broker, both ways, for one \
                changed item of 1200; beside two hundredths of those for everything\
                """);
        try (var meter = WireMeter.before(URI.create(hall.broker()));
                var station = crowd(hall, folder, 1, meter.url())) {
            station.awaitAll(edits.scope(), edits.version());
            long whole = meter.bytes();
            edits.prepare();
            station.awaitAll(edits.scope(), edits.approve());
            long changed = meter.bytes() - whole;
            report.tell(
                    new Figure("delta-1200-bytes", changed, "bytes", "2%-of-whole", whole * 0.02));
        }
    }

    private void storm(Report report, ServedHall hall) throws Exception {
        int stations = 2_000 / scale;
        report.remark(
                """
                service: %d stations connect at one moment, subscribe and verify the newest \
                manifests of 1200 items; beside as many subscribers who do nothing with the \
                same messages of the same broker; medians of %d interleaved runs; %s\
                """
                        .formatted(stations, conditions.runs(), Machine.words()));
        var storm = new ReconnectStorm(hall);
        var ours = new Samples();
        var theirs = new Samples();
        for (int i = -1; i < conditions.runs(); i++) {
            double current = storm.current(stations);
            double bare = storm.bare(stations);
            if (i >= 0) {
                ours.add(current);
                theirs.add(bare);
            }
        }
        report.remark("service: clients that were put off and came again: " + storm.putOff());
        report.tell(Figure.ofMedians("storm-" + stations, ours, "s", "bare-broker", theirs));
    }

    private void shown(Report report, ServedHall hall, ItemEdits edits, Path folder)
            throws Exception {
        int stations = 200 / scale;
        report.remark(
                """
                service: one item of 1200 approved, until each of %d stations has verified, \
                stored (in memory: this machine's one disk is not theirs) and switched; the \
                99th percentile of all stations and %d runs after %d that warm up, beside that \
                of one message of the same size (%d bytes) to as many plain subscribers of the \
                same broker; %s\
                """
                        .formatted(
                                stations,
                                conditions.runs(),
                                WARM_UPS,
                                edits.size(),
                                Machine.words()));
        var ours = new Samples();
        var theirs = new Samples();
        try (var crowd = crowd(hall, folder, stations, hall.broker());
                var raw = RawFanOut.connect(hall.broker(), stations)) {
            crowd.awaitAll(edits.scope(), edits.version());
            for (int i = -WARM_UPS; i < conditions.runs(); i++) {
                var into = i < 0 ? new Samples() : ours;
                edits.prepare();
                long begun = System.nanoTime();
                long version = edits.approve();
                crowd.awaitEach(edits.scope(), version, at -> into.add((at - begun) / 1e6));
                crowd.awaitQuiet();
                raw.each(edits.size(), i < 0 ? new Samples() : theirs);
            }
        }
        report.tell(
                new Figure(
                        "shown-" + stations + "-p99",
                        ours.percentile(99),
                        "ms",
                        "raw-mqtt-p99",
                        theirs.percentile(99)));
    }

    private StationCrowd crowd(ServedHall hall, Path folder, int stations, String broker)
            throws IOException {
        return StationCrowd.start(
                number -> hall.station("big-" + number, folder.resolve("big-" + number), broker),
                stations,
                conditions.clock());
    }
}
