package mingbai.kiosk.sample;

import java.util.List;
import mingbai.model.item.Disclosed;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowChart.Box;
import mingbai.model.item.FlowChart.Line;
import mingbai.model.item.FlowChart.Point;
import mingbai.model.item.FlowStep;
import mingbai.model.item.FlowStep.Kind;
import mingbai.model.item.FlowStep.Next;

/// A flow that turns back where papers lack, with its chart as the service lays one out.
final class SampleFlow {
    static final List<FlowStep> STEPS =
            List.of(
                    step(Kind.RECEIVE, "", new Next(2, "")),
                    step(Kind.ACCEPT, "受理", new Next(3, "材料不齐"), new Next(4, "材料齐全")),
                    step(Kind.RECEIVE, "一次告知补正", new Next(2, "补齐")),
                    step(Kind.REVIEW, "", new Next(5, "")),
                    step(Kind.DECIDE, "", new Next(6, "")),
                    step(Kind.DELIVER, "当场发证"));

    static final FlowChart CHART =
            new FlowChart(
                    470,
                    604,
                    List.of(
                            box(1, 30, 12),
                            box(2, 30, 112),
                            box(3, 286, 232),
                            box(4, 30, 332),
                            box(5, 30, 432),
                            box(6, 30, 532)),
                    List.of(
                            line(1, 2, "", at(114, 70), at(114, 112)),
                            line(2, 3, "材料不齐", at(198, 131), at(340, 131), at(340, 232)),
                            line(2, 4, "材料齐全", at(114, 170), at(114, 332)),
                            line(3, 2, "补齐", at(400, 232), at(400, 151), at(198, 151)),
                            line(4, 5, "", at(114, 390), at(114, 432)),
                            line(5, 6, "", at(114, 490), at(114, 532))));

    private SampleFlow() {}

    private static FlowStep step(Kind kind, String title, Next... next) {
        return new FlowStep(
                kind,
                Disclosed.MISSING,
                kind == Kind.ACCEPT ? Disclosed.sourced("5 个工作日") : Disclosed.MISSING,
                Disclosed.MISSING,
                Disclosed.MISSING,
                title,
                List.of(next));
    }

    private static Box box(int step, int x, int y) {
        return new Box(step, x, y, 168, 58);
    }

    private static Point at(int x, int y) {
        return new Point(x, y);
    }

    private static Line line(int from, int to, String label, Point... points) {
        var middle =
                switch (label) {
                    case "材料不齐" -> at(262, 118);
                    case "补齐" -> at(400, 190);
                    default -> at(114, 250);
                };
        return new Line(from, to, List.of(points), label, middle);
    }
}
