package mingbai.bench.publish;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Launch;
import mingbai.bench.rating.RatingBench;

/// Approval to "shown" on twenty stations, bytes for one changed item, the same and the console at
/// full size, the service's start, and a million ratings.
public final class ServiceBench implements Bench {
    private static final int STATIONS = 20;
    private static final int WARM_UPS = 3;
    private static final double START_LIMIT_SECONDS = 10;

    private final Conditions conditions;

    public ServiceBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "service";
    }

    @Override
    public void run(Report report) throws Exception {
        try (var folder = TemporaryFolder.in(conditions.checkout())) {
            try (var hall =
                    ServedHall.open(
                            conditions.checkout(),
                            folder.folder("hall"),
                            conditions.clock(),
                            conditions.random())) {
                var edits = new ItemEdits(hall);
                delta(report, hall, edits, folder.folder("delta"));
                shown(report, hall, edits, folder.folder("crowd"));
            }
            new ScaleFigures(conditions).run(report, folder);
            start(report, folder);
            new RatingBench(conditions).run(report, folder);
        }
    }

    private void shown(Report report, ServedHall hall, ItemEdits edits, Path folder)
            throws Exception {
        report.remark(
                """
                service: one item approved, until the last of %d stations has \
                verified, stored and switched its set, all in one process, \
                nothing drawn; beside one message of manifest and item's size \
                (%d bytes) to %d plain subscribers of the same broker; medians \
                of %d interleaved runs; %s\
                """
                        .formatted(
                                STATIONS,
                                edits.size(),
                                STATIONS,
                                conditions.runs(),
                                Machine.words()));
        var ours = new Samples();
        var theirs = new Samples();
        try (var crowd = crowd(hall, folder, STATIONS, hall.broker());
                var raw = RawFanOut.connect(hall.broker(), STATIONS)) {
            crowd.awaitAll(edits.scope(), edits.version());
            for (int i = -WARM_UPS; i < conditions.runs(); i++) {
                double shown = shownOnce(edits, crowd);
                double fanned = raw.run(edits.size());
                if (i >= 0) {
                    ours.add(shown);
                    theirs.add(fanned);
                }
            }
        }
        report.tell(Figure.ofMedians("shown-" + STATIONS, ours, "ms", "raw-mqtt-fan-out", theirs));
    }

    private StationCrowd crowd(ServedHall hall, Path folder, int stations, String broker)
            throws IOException {
        return StationCrowd.start(
                number -> hall.station(name(number), folder.resolve(name(number)), broker),
                stations,
                conditions.clock());
    }

    private static String name(int station) {
        return "crowd-" + station;
    }

    private static double shownOnce(ItemEdits edits, StationCrowd crowd) throws Exception {
        edits.prepare();
        long begun = System.nanoTime();
        long version = edits.approve();
        return (crowd.awaitAll(edits.scope(), version) - begun) / 1e6;
    }

    private void delta(Report report, ServedHall hall, ItemEdits edits, Path folder)
            throws Exception {
        report.remark(
                """
                service: bytes between one station and its broker, both ways, \
                for one changed item; beside those for everything the hall \
                shows\
                """);
        try (var meter = WireMeter.before(URI.create(hall.broker()));
                var station = crowd(hall, folder, 1, meter.url())) {
            station.awaitAll(edits.scope(), edits.version());
            long whole = meter.bytes();
            edits.prepare();
            station.awaitAll(edits.scope(), edits.approve());
            long changed = meter.bytes() - whole;
            report.tell(new Figure("delta-bytes", changed, "bytes", "whole-content", whole));
        }
    }

    private void start(Report report, TemporaryFolder folder) throws Exception {
        report.remark(
                """
                service: process start to ready file, with kept start-up work \
                as in ./hall demo; first with the import of the sample hall, \
                then on what is stored, median of %d; beside the limit\
                """
                        .formatted(conditions.runs()));
        var lesson = new ServiceStart(conditions.checkout(), folder.folder("lesson"));
        var _ = lesson.once(Launch.Habit.LEARN);
        var service = new ServiceStart(conditions.checkout(), folder.folder("start"));
        var limit = Samples.of(START_LIMIT_SECONDS);
        var first = Samples.of(service.once(Launch.Habit.USE));
        report.tell(Figure.ofMedians("service-first-start", first, "s", "limit", limit));
        var again = new Samples();
        for (int i = 0; i < conditions.runs(); i++) {
            again.add(service.once(Launch.Habit.USE));
        }
        report.tell(Figure.ofMedians("service-start", again, "s", "limit", limit));
    }
}
