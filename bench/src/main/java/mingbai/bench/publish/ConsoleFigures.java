package mingbai.bench.publish;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Machine;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ConsoleReader;

/// How long the console's pages take in a big hall, and an import of many rows.
final class ConsoleFigures {
    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/notices",
                    "/notices?state=WAITING&page=7",
                    "/notices/bench-5",
                    "/approvals",
                    "/catalogue",
                    "/catalogue?q=xu+ke&page=2",
                    "/catalogue/item/BENCH-500",
                    "/register/staff",
                    "/stations",
                    "/delivery",
                    "/evidence");
    private static final int WARM_UPS = 3;
    private static final double PAGE_LIMIT_MILLIS = 100;
    private static final double IMPORT_LIMIT_SECONDS = 10;
    private static final String HEADING = "事项编码,事项名称,事项类型,类型代码,部门,行使层级,目录,目录内,业务\n";

    private final ConsoleReader reader;

    ConsoleFigures(ConsoleReader reader) {
        this.reader = reader;
    }

    void pages(Report report, int runs) throws Exception {
        report.remark(
                """
                service: one reader, each of %d console pages %d times by HTTP in \
                the same process, the 95th percentile of all; then the slowest \
                page's own; beside the limit; %s\
                """
                        .formatted(PAGES.size(), runs, Machine.words()));
        var all = new Samples();
        double slowest = 0;
        String which = "";
        for (String page : PAGES) {
            var own = new Samples();
            for (int i = -WARM_UPS; i < runs; i++) {
                double took = reader.open(page);
                if (i >= 0) {
                    all.add(took);
                    own.add(took);
                }
            }
            if (own.percentile(95) > slowest) {
                slowest = own.percentile(95);
                which = page;
            }
        }
        double ours = all.percentile(95);
        report.tell(new Figure("console-p95", ours, "ms", "limit", PAGE_LIMIT_MILLIS));
        report.remark("service: the slowest page is " + which);
        report.tell(new Figure("console-slowest-p95", slowest, "ms", "limit", PAGE_LIMIT_MILLIS));
    }

    void importing(Report report, int rows) throws Exception {
        report.remark(
                """
                service: %d rows of items sent to the console, until the preview \
                is complete, with its progress asked for meanwhile; then until they \
                are taken, signed and in the database for good, while the broker is \
                still being filled; beside the limit for both\
                """
                        .formatted(rows));
        long begun = System.nanoTime();
        String at = reader.upload("/imports", "rows.csv", rows(rows));
        int[] glances = {0};
        Waiting.until(
                "the preview",
                Duration.ofMinutes(3),
                () -> {
                    glances[0]++;
                    return reader.get(at).contains("id=\"apply\"");
                });
        double preview = (System.nanoTime() - begun) / 1e9;
        report.remark("service: its progress was asked for " + glances[0] + " times");
        report.tell(
                new Figure(
                        "import-" + rows + "-preview",
                        preview,
                        "s",
                        "limit",
                        IMPORT_LIMIT_SECONDS));
        reader.post(at, at + "/apply", Map.of());
        double taken = (System.nanoTime() - begun) / 1e9;
        report.tell(new Figure("import-" + rows, taken, "s", "limit", IMPORT_LIMIT_SECONDS));
    }

    private static String rows(int rows) {
        var text = new StringBuilder(HEADING);
        for (int i = 0; i < rows; i++) {
            text.append("ROW-%d,第 %d 项示例事项,行政许可,01,d01,县级,A1,是,general\n".formatted(i, i));
        }
        return text.toString();
    }
}
