package mingbai.service.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import mingbai.model.item.Disclosed;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowStep;
import org.junit.jupiter.api.Test;

class FlowLayoutTest {

    private static FlowStep step(FlowStep.Kind kind, FlowStep.Next... next) {
        var missing = Disclosed.MISSING;
        return new FlowStep(kind, missing, missing, missing, missing, "", List.of(next));
    }

    private static final List<FlowStep> BRANCHED =
            List.of(
                    step(
                            FlowStep.Kind.RECEIVE,
                            new FlowStep.Next(2, "材料齐全"),
                            new FlowStep.Next(4, "需补正")),
                    step(FlowStep.Kind.ACCEPT, new FlowStep.Next(3, "")),
                    step(FlowStep.Kind.DELIVER),
                    step(FlowStep.Kind.REVIEW, new FlowStep.Next(1, "补正后")));

    private static FlowChart chart(List<FlowStep> flow) {
        return FlowLayout.of(flow).orElseThrow();
    }

    @Test
    void aFlowWithoutBranchesGoesStraightDown() {
        var chart =
                chart(
                        List.of(
                                step(FlowStep.Kind.RECEIVE),
                                step(FlowStep.Kind.ACCEPT),
                                step(FlowStep.Kind.DELIVER)));
        assertEquals(1, chart.boxes().stream().map(FlowChart.Box::x).distinct().count());
        assertEquals(
                chart.boxes(),
                chart.boxes().stream().sorted((a, b) -> Integer.compare(a.y(), b.y())).toList());
        assertEquals(
                List.of("1-2", "2-3"),
                chart.lines().stream().map(l -> l.from() + "-" + l.to()).toList());
    }

    @Test
    void boxesDoNotTouchAndStayOnTheSheet() {
        var chart = chart(BRANCHED);
        for (var one : chart.boxes()) {
            assertTrue(one.x() >= 0 && one.x() + one.width() <= chart.width());
            assertTrue(one.y() >= 0 && one.y() + one.height() <= chart.height());
            for (var other : chart.boxes()) {
                assertTrue(one.equals(other) || !touch(one, other), one + " touches " + other);
            }
        }
    }

    private static boolean touch(FlowChart.Box a, FlowChart.Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    @Test
    void everyLineBeginsAndEndsAtItsBoxes() {
        var chart = chart(BRANCHED);
        assertEquals(4, chart.lines().size());
        for (var line : chart.lines()) {
            assertTrue(at(chart.boxes().get(line.from() - 1), line.points().getFirst()));
            assertTrue(at(chart.boxes().get(line.to() - 1), line.points().getLast()));
        }
    }

    private static boolean at(FlowChart.Box box, FlowChart.Point point) {
        return point.x() >= box.x() - 1
                && point.x() <= box.x() + box.width() + 1
                && point.y() >= box.y() - 1
                && point.y() <= box.y() + box.height() + 1;
    }

    @Test
    void everyCaseIsWrittenWhereNoBoxStands() {
        var chart = chart(BRANCHED);
        for (var line : chart.lines()) {
            if (!line.label().isEmpty()) {
                assertFalse(
                        chart.boxes().stream().anyMatch(b -> at(b, line.labelAt())), line.label());
            }
        }
    }

    @Test
    void theSameFlowIsAlwaysDrawnTheSame() {
        assertEquals(chart(BRANCHED), chart(BRANCHED));
    }

    @Test
    void aFlowThatRunsBackToItsBeginningIsDrawnToo() {
        var round =
                List.of(
                        step(FlowStep.Kind.RECEIVE, new FlowStep.Next(2, "")),
                        step(FlowStep.Kind.ACCEPT, new FlowStep.Next(1, "")));
        assertEquals(2, chart(round).lines().size());
        assertEquals(
                1,
                chart(List.of(step(FlowStep.Kind.ACCEPT, new FlowStep.Next(1, ""))))
                        .lines()
                        .size());
    }

    @Test
    void noStepsMakeNoDrawing() {
        assertEquals(Optional.empty(), FlowLayout.of(List.of()));
    }
}
