package mingbai.bench.rating;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import mingbai.bench.figure.Figure;
import mingbai.bench.figure.Report;
import mingbai.bench.figure.Samples;
import mingbai.bench.ground.Conditions;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.hall.ConsoleReader;
import mingbai.bench.hall.ServedHall;
import mingbai.service.monthly.MonthlyDesk;

/// The page of satisfaction and the month's report over a million ratings, on each database.
public final class RatingBench {
    private static final int PAGES = 200;
    private static final int WARM_UPS = 20;
    private static final double PAGE_LIMIT_MILLIS = 200;
    private static final double REPORT_LIMIT_SECONDS = 10;
    private static final double PERCENT = 95;

    private final Conditions conditions;

    public RatingBench(Conditions conditions) {
        this.conditions = conditions;
    }

    public void run(Report report, TemporaryFolder folder) throws Exception {
        int ratings = Integer.getInteger("mingbai.ratings", 1_000_000);
        report.remark(
                """
                service: %d ratings and tickets of 500 days; the ratings page over \
                HTTP, 95th of 100 of %d requests; last month counted and drawn \
                as PDF and XLSX; beside the limits\
                """
                        .formatted(ratings, PAGES));
        on("sqlite", report, folder.folder("sqlite"), Map.of(), ratings);
        try (var server = AsidePostgres.start()) {
            on("postgresql", report, folder.folder("on-postgres"), server.settings(), ratings);
        }
    }

    private void on(
            String ground, Report report, Path folder, Map<String, String> settings, int ratings)
            throws Exception {
        var given = new ServedHall.Given(conditions.clock(), conditions.random());
        try (var hall = ServedHall.open(conditions.checkout(), folder, given, settings)) {
            long begun = System.nanoTime();
            new ManyRatings(hall, conditions.clock()).load(ratings);
            double load = seconds(begun);
            report.remark("%s: loaded and added up in %.1f s".formatted(ground, load));
            try (var reader = ConsoleReader.manager(hall.console(), hall.logIns())) {
                page(ground, report, reader);
                report(ground, report, hall, reader);
            }
        }
    }

    private static void page(String ground, Report report, ConsoleReader reader) throws Exception {
        var page = new Samples();
        for (int i = -WARM_UPS; i < PAGES; i++) {
            double millis = reader.open("/ratings");
            if (i >= 0) {
                page.add(millis);
            }
        }
        double slow = page.percentile(PERCENT);
        var name = "ratings-page-p95-" + ground;
        report.tell(new Figure(name, slow, "ms", "limit", PAGE_LIMIT_MILLIS));
    }

    private static void report(String ground, Report report, ServedHall hall, ConsoleReader reader)
            throws Exception {
        var desk = hall.part(MonthlyDesk.class);
        var month = desk.thisMonth().minusMonths(1);
        long begun = System.nanoTime();
        desk.make(month, "bench");
        reader.open("/monthly/" + month + ".pdf");
        reader.open("/monthly/" + month + ".xlsx");
        report.tell(
                new Figure(
                        "monthly-report-" + ground,
                        seconds(begun),
                        "s",
                        "limit",
                        REPORT_LIMIT_SECONDS));
    }

    private static double seconds(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1e3;
    }
}
