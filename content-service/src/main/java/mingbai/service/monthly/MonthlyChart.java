package mingbai.service.monthly;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import mingbai.service.paper.PaperPen;
import mingbai.service.paper.PaperPen.Box;
import mingbai.service.paper.PaperPen.Ink;
import mingbai.service.paper.PaperPen.Style;
import mingbai.service.satisfaction.Tally;

/// The two charts of a report.
final class MonthlyChart {
    private static final float HEIGHT = 120;
    private static final float FOOT = 22;
    private static final float BAR_ROW = 15;
    private static final float NAMES = 140;
    private static final Style TICK = new Style(7, false, 0.35f);
    private static final Style NAME = new Style(8, false, 0.1f);

    private final PaperPen pen;

    MonthlyChart(PaperPen pen) {
        this.pen = pen;
    }

    /// Bars say how many rated on each day, the line how many in a hundred were satisfied. A day of
    /// fewer than five has its bar and no point.
    void days(List<MonthlyReport.Day> days) throws IOException {
        pen.skip(14);
        pen.keep(HEIGHT + FOOT + 10);
        float foot = pen.y() - HEIGHT;
        frame(foot);
        if (days.isEmpty()) {
            pen.label(NAME, PaperPen.LEFT + PaperPen.WIDTH / 2, foot + HEIGHT / 2, "本月没有评价");
        } else {
            bars(days, foot);
            rates(days, foot);
        }
        pen.skip(HEIGHT + FOOT);
    }

    private void frame(float foot) throws IOException {
        for (int percent = 0; percent <= 100; percent += 25) {
            float y = foot + HEIGHT * percent / 100;
            pen.line(Ink.GREY, 0.5f, List.of(PaperPen.LEFT, y, PaperPen.LEFT + PaperPen.WIDTH, y));
            pen.label(TICK, PaperPen.LEFT - 14, y - 2, percent + "%");
        }
    }

    private void bars(List<MonthlyReport.Day> days, float foot) throws IOException {
        int most = days.stream().mapToInt(MonthlyReport.Day::rated).max().orElse(1);
        float step = PaperPen.WIDTH / days.size();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            float x = PaperPen.LEFT + i * step;
            float height = HEIGHT * 0.6f * day.rated() / most;
            pen.fill(
                    new Ink(0.72f, 0.82f, 0.92f),
                    new Box(x + step * 0.2f, foot, step * 0.6f, height));
            pen.label(TICK, x + step / 2, foot + height + 2, String.valueOf(day.rated()));
            pen.label(TICK, x + step / 2, foot - 10, day.day().substring(8));
        }
    }

    private void rates(List<MonthlyReport.Day> days, float foot) throws IOException {
        float step = PaperPen.WIDTH / days.size();
        List<Float> points = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            var day = days.get(i);
            if (day.rated() >= Tally.SMALLEST_GROUP) {
                float x = PaperPen.LEFT + (i + 0.5f) * step;
                float y = foot + HEIGHT * day.satisfied() / day.rated();
                points.add(x);
                points.add(y);
                pen.fill(Ink.RED, new Box(x - 2, y - 2, 4, 4));
            }
        }
        if (points.size() > 2) {
            pen.line(Ink.RED, 1.4f, points);
        }
    }

    /// A bar for each department that may be told, with its figure.
    void departments(List<MonthlyReport.Department> departments) throws IOException {
        for (var department : departments) {
            var tally = department.figures().now().rated().tally();
            if (department.told() && tally.told()) {
                bar(department.name(), tally);
            }
        }
        pen.skip(6);
    }

    private void bar(String name, Tally tally) throws IOException {
        pen.keep(BAR_ROW + 4);
        float room = PaperPen.WIDTH - NAMES - 90;
        float base = pen.y() - BAR_ROW;
        pen.columns(
                new Style(8, false, 0.1f),
                List.of(
                        new PaperPen.Cell(0, NAMES - 6, name),
                        new PaperPen.Cell(
                                NAMES + room + 6,
                                90,
                                tally.rate()
                                        + " ("
                                        + tally.satisfied()
                                        + "/"
                                        + tally.all()
                                        + ")")));
        pen.fill(Ink.PALE, new Box(PaperPen.LEFT + NAMES, base, room, 9));
        pen.fill(
                tally.tenths() < 900 ? Ink.RED : Ink.BLUE,
                new Box(PaperPen.LEFT + NAMES, base, room * tally.tenths() / 1000, 9));
    }
}
