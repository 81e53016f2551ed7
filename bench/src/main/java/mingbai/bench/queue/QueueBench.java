package mingbai.bench.queue;

import java.nio.file.Path;
import java.util.List;
import mingbai.bench.figure.Bench;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.HallDays;
import mingbai.bench.hall.ServedHall;

/// Tickets out of the ledger, and over the wire from request to verified answer, beside raw durable
/// commits.
public final class QueueBench implements Bench {
    private static final List<Integer> LINES = List.of(0, 500, 2_000);
    private static final int ALONE = 1;
    private static final int TOGETHER = 8;
    private static final int CALLERS = 16;
    private static final int TICKETS_A_RUN = 240;
    private static final int LEDGER_TICKETS_EACH = 60;
    private static final int COMMITS_A_RUN = 500;
    private static final int SHORT_LINE = 50;
    private static final int LONG_LINE = 5_000;

    private final Conditions conditions;

    public QueueBench(Conditions conditions) {
        this.conditions = conditions;
    }

    @Override
    public String name() {
        return "queue";
    }

    @Override
    public void run(Report report) throws Exception {
        var days = new HallDays(conditions.clock());
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(), folder.path(), days, conditions.random());
                var raw = RawCommits.open(folder.path().resolve("raw.db"));
                var alone = Rush.of(hall, days, ALONE, TICKETS_A_RUN);
                var together = Rush.of(hall, days, TOGETHER, TICKETS_A_RUN / TOGETHER * 2);
                var ledger = LedgerRush.of(hall, days, CALLERS, LEDGER_TICKETS_EACH)) {
            warmUp(alone, together, ledger, raw);
            remarks(report, folder.path(), raw);
            lines(report, "-ledger", ledger::run, raw);
            lines(report, "-" + ALONE, alone::run, raw);
            lines(report, "-" + TOGETHER, together::run, raw);
            longLine(report, alone);
        }
    }

    /// One run on a line of so many.
    private interface Contest {
        Pace run(int waiting) throws Exception;
    }

    private static void warmUp(Rush alone, Rush together, LedgerRush ledger, RawCommits raw)
            throws Exception {
        for (int i = 0; i < 3; i++) {
            alone.run(SHORT_LINE);
            together.run(SHORT_LINE);
            ledger.run(SHORT_LINE);
            raw.run(COMMITS_A_RUN);
        }
    }

    private void remarks(Report report, Path folder, RawCommits raw) throws Exception {
        report.remark(
                """
                queue: tickets that %d callers take of the ledger, and from \
                request to verified answer over MQTT 5, service, broker and \
                kiosks in one process; beside single \
                commits of SQLite, WAL and FULL, on the same disk; medians of \
                %d interleaved runs; %s\
                """
                        .formatted(CALLERS, conditions.runs(), Machine.words()));
        var before = Machine.flushes(folder);
        raw.run(COMMITS_A_RUN);
        var after = Machine.flushes(folder);
        String flushes =
                before.isPresent() && after.isPresent()
                        ? Long.toString(after.getAsLong() - before.getAsLong())
                        : "an unknown number of";
        report.remark(
                """
                queue: during %d raw commits the disk counted %s flushes \
                (everybody's)\
                """
                        .formatted(COMMITS_A_RUN, flushes));
    }

    private void lines(Report report, String who, Contest rush, RawCommits raw)
            throws Exception {
        for (int waiting : LINES) {
            var ours = new Both();
            var theirs = new Both();
            for (int i = 0; i < conditions.runs(); i++) {
                ours.add(rush.run(waiting));
                theirs.add(raw.run(COMMITS_A_RUN));
            }
            String which = "%s-at-%d".formatted(who, waiting);
            report.tell(
                    Figure.ofMedians(
                            "queue-throughput" + which,
                            ours.rates,
                            "tickets/s",
                            "raw-commits/s",
                            theirs.rates));
            report.tell(
                    Figure.ofMedians(
                            "queue-p99" + which, ours.p99s, "ms", "raw-commit-p99", theirs.p99s));
        }
    }

    private void longLine(Report report, Rush rush) throws Exception {
        var many = new Samples();
        var few = new Samples();
        for (int i = 0; i < conditions.runs(); i++) {
            many.add(rush.run(LONG_LINE).p99Millis());
            few.add(rush.run(SHORT_LINE).p99Millis());
        }
        report.tell(Figure.ofMedians("queue-p99-5000-to-50", many, "ms", "p99-at-50-waiting", few));
    }

    private static final class Both {
        final Samples rates = new Samples();
        final Samples p99s = new Samples();

        void add(Pace pace) {
            rates.add(pace.perSecond());
            p99s.add(pace.p99Millis());
        }
    }
}
