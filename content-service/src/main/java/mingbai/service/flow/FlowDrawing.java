package mingbai.service.flow;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowStep;

/// A flow with its chart, as the console's page draws it.
public record FlowDrawing(List<FlowStep> flow, FlowChart chart) {
    public FlowDrawing {
        flow = List.copyOf(flow);
    }

    public static Optional<FlowDrawing> of(List<FlowStep> flow) {
        return FlowLayout.of(flow).map(chart -> new FlowDrawing(flow, chart));
    }

    public FlowStep step(FlowChart.Box box) {
        return flow.get(box.step() - 1);
    }

    /// The line's points as SVG wants them.
    public String points(FlowChart.Line line) {
        return line.points().stream()
                .map(p -> p.x() + "," + p.y())
                .collect(Collectors.joining(" "));
    }
}
