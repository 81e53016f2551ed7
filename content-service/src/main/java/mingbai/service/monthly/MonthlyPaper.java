package mingbai.service.monthly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mingbai.service.monthly.MonthlyReport.Line;
import mingbai.service.monthly.MonthlyReport.Pair;
import mingbai.service.paper.PaperPen;
import mingbai.service.paper.PaperPen.Box;
import mingbai.service.paper.PaperPen.Cell;
import mingbai.service.paper.PaperPen.Ink;
import mingbai.service.paper.PaperPen.Style;

/// A report as a PDF: tables and charts drawn as lines and letters, nothing as a picture.
final class MonthlyPaper {
    private static final Style SMALL = new Style(8.5f, false, 0.1f);
    private static final Style SMALL_BOLD = new Style(8.5f, true, 0.1f);
    private static final float[] FACTS = {0, 170, 270, 370};
    private static final float[] COLUMNS = {0, 118, 156, 194, 246, 286, 338, 390, 420, 446};
    private static final List<String> DEPARTMENT_HEADING =
            List.of("部门", "取号", "办结", "平均等候", "评价数", "满意率", "上月", "差评", "逾期", "超期");

    private final MonthlyReport report;
    private final String standing;
    private int shade;

    /// `standing` says whether it is approved, and by whom.
    MonthlyPaper(MonthlyReport report, String standing) {
        this.report = report;
        this.standing = standing;
    }

    byte[] pdf() throws IOException {
        try (var pen = new PaperPen()) {
            pen.title(Headline.title(report));
            pen.centred(Style.TITLE, Headline.title(report));
            pen.centred(Style.BODY, report.hall());
            pen.centred(Style.SMALL, standing);
            facts(pen);
            heading(pen, "每日满意率与评价数 Day by day", 190);
            new MonthlyChart(pen).days(report.days());
            departments(pen);
            heading(pen, "各部门满意率 By department", 60);
            new MonthlyChart(pen).departments(report.departments());
            stars(pen);
            notes(pen);
            return pen.finish("明白 Mingbai · " + report.hall() + " · " + standing);
        }
    }

    private static void heading(PaperPen pen, String text, float room) throws IOException {
        pen.skip(10);
        pen.keep(room);
        pen.text(Style.HEADING, text);
        pen.rule();
    }

    private void facts(PaperPen pen) throws IOException {
        heading(pen, "总体情况 The hall", 120);
        row(pen, Style.STRONG, FACTS, List.of("指标", "本月", "上月", "变化"));
        for (var fact : facts(report.all())) {
            row(pen, Style.BODY, FACTS, fact);
        }
    }

    static List<List<String>> facts(Pair all) {
        List<List<String>> facts = new ArrayList<>();
        facts.add(count("取号（件）", all.now().tickets().issued(), all.before().tickets().issued()));
        facts.add(
                count("办结（件）", all.now().tickets().finished(), all.before().tickets().finished()));
        int wait = all.now().tickets().meanWaitSeconds();
        int waited = all.before().tickets().meanWaitSeconds();
        facts.add(
                List.of(
                        "平均等候",
                        Headline.minutes(wait),
                        Headline.minutes(waited),
                        wait == waited
                                ? "持平"
                                : (wait < waited ? "−" : "+")
                                        + Headline.minutes(Math.abs(wait - waited))));
        facts.add(count("有效评价（件）", rated(all.now()), rated(all.before())));
        facts.add(List.of("满意率", satisfied(all.now()), satisfied(all.before()), points(all)));
        facts.add(count("差评（件）", all.now().cases().opened(), all.before().cases().opened()));
        facts.add(count("其中已办结", all.now().cases().over(), all.before().cases().over()));
        facts.add(count("其中误评、恶意已剔除", all.now().cases().invalid(), all.before().cases().invalid()));
        facts.add(count("其中逾期", all.now().cases().late(), all.before().cases().late()));
        facts.add(count("超期办件（件）", all.now().overdueItems(), all.before().overdueItems()));
        return facts;
    }

    private static int rated(Line line) {
        return line.rated().tally().all();
    }

    private static List<String> count(String name, int now, int before) {
        return List.of(
                name,
                String.valueOf(now),
                String.valueOf(before),
                now == before ? "持平" : (now < before ? "−" : "+") + Math.abs(now - before));
    }

    /// With numerator and denominator; of fewer than five nothing is told.
    static String satisfied(Line line) {
        var tally = line.rated().tally();
        return tally.told()
                ? tally.rate() + " (" + tally.satisfied() + "/" + tally.all() + ")"
                : "少于 5 件";
    }

    private static String points(Pair all) {
        var now = all.now().rated().tally();
        var before = all.before().rated().tally();
        if (!now.told() || !before.told()) {
            return "—";
        }
        int tenths = now.tenths() - before.tenths();
        return "%s%d.%d 个百分点"
                .formatted(tenths < 0 ? "−" : "+", Math.abs(tenths) / 10, Math.abs(tenths) % 10);
    }

    private void departments(PaperPen pen) throws IOException {
        heading(pen, "分部门情况 By department", 120);
        shade = 0;
        row(pen, SMALL_BOLD, COLUMNS, DEPARTMENT_HEADING);
        for (var department : report.departments()) {
            row(pen, SMALL, COLUMNS, cells(department));
        }
    }

    /// Ratings of a department that is not told are left out, not written as none.
    static List<String> cells(MonthlyReport.Department department) {
        var now = department.figures().now();
        var before = department.figures().before();
        boolean told = department.told();
        return List.of(
                department.name(),
                String.valueOf(now.tickets().issued()),
                String.valueOf(now.tickets().finished()),
                Headline.minutes(now.tickets().meanWaitSeconds()),
                told ? String.valueOf(rated(now)) : "—",
                told ? now.rated().tally().rate() : "—",
                told && before.rated().tally().told() ? before.rated().tally().rate() : "—",
                told ? String.valueOf(now.cases().opened()) : "—",
                told ? String.valueOf(now.cases().late()) : "—",
                String.valueOf(now.overdueItems()));
    }

    private void row(PaperPen pen, Style style, float[] starts, List<String> texts)
            throws IOException {
        pen.keep(style.height() + 4);
        if (shade++ % 2 == 1) {
            pen.fill(
                    Ink.PALE,
                    new Box(
                            PaperPen.LEFT - 4,
                            pen.y() - style.height() - 4,
                            PaperPen.WIDTH + 8,
                            style.height()));
        }
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            float end = i + 1 < starts.length ? starts[i + 1] : PaperPen.WIDTH;
            cells.add(new Cell(starts[i], end - starts[i] - 2, texts.get(i)));
        }
        pen.columns(style, cells);
    }

    private void stars(PaperPen pen) throws IOException {
        heading(pen, "服务之星 Stars of the month", 60);
        if (report.best().isEmpty()) {
            pen.text(Style.BODY, "本月没有有效评价满 %d 件且不低于全厅的人员。".formatted(Stars.LEAST_RATINGS));
        }
        for (var star : report.best()) {
            pen.text(Style.BODY, Stars.text(star));
        }
    }

    private static void notes(PaperPen pen) throws IOException {
        heading(pen, "说明 How it was counted", 90);
        for (var note :
                List.of(
                        "满意率 =（非常满意＋满意＋基本满意）÷ 全部有效评价，按评价当日归月，只舍不入。",
                        "未评价、系统默认评价和经两人核实剔除的误评、恶意评价不计入；每次服务只计一次评价。",
                        "评价少于 5 件的部门不单列；为避免由总数推算，必要时连同相邻的小部门一并不列。",
                        "服务之星：有效评价满 20 件、满意率不低于全厅者，依次按满意率、非常满意占比、评价数取前三，并列同列。",
                        "差评按立案日归月；逾期指超过核实、整改或办结时限（工作日）。超期办件由业务系统清单导入。")) {
            pen.text(Style.SMALL, "· " + note);
        }
    }
}
