package mingbai.service.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.FlowChart;
import mingbai.model.item.FlowChart.Box;
import mingbai.model.item.FlowChart.Line;
import mingbai.model.item.FlowChart.Point;
import mingbai.model.item.FlowStep;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/// Lays a flow out from top to bottom, layer by layer (Eclipse ELK), lines at right angles. The
/// same flow always gets the same drawing.
public final class FlowLayout {
    private static final int WIDTH = 168;
    private static final int HEIGHT = 58;
    private static final int MARGIN = 12;
    private static final double BETWEEN_LAYERS = 42;
    private static final double BETWEEN_BOXES = 36;

    static {
        LayoutMetaDataService.getInstance()
                .registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }

    private final ElkNode sheet = ElkGraphUtil.createGraph();
    private final List<ElkNode> boxes = new ArrayList<>();
    private final List<Drawn> lines = new ArrayList<>();

    private FlowLayout() {
        sheet.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
        sheet.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        sheet.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE, BETWEEN_BOXES);
        sheet.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, BETWEEN_LAYERS);
        sheet.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        sheet.setProperty(LayeredOptions.RANDOM_SEED, 1);
    }

    /// A way as ELK holds it.
    private record Drawn(int from, FlowStep.Next next, ElkEdge edge) {}

    /// Nothing to draw where there is no step.
    public static Optional<FlowChart> of(List<FlowStep> flow) {
        if (flow.isEmpty()) {
            return Optional.empty();
        }
        var layout = new FlowLayout();
        flow.forEach(step -> layout.box(step.name()));
        for (int i = 0; i < flow.size(); i++) {
            layout.ways(i + 1, onward(flow, i));
        }
        new RecursiveGraphLayoutEngine().layout(layout.sheet, new BasicProgressMonitor());
        return Optional.of(layout.chart());
    }

    /// A flow in which no step says what comes next goes straight on.
    private static List<FlowStep.Next> onward(List<FlowStep> flow, int index) {
        boolean straight = flow.stream().allMatch(step -> step.next().isEmpty());
        return straight && index + 1 < flow.size()
                ? List.of(new FlowStep.Next(index + 2, ""))
                : flow.get(index).next();
    }

    private void box(String name) {
        var node = ElkGraphUtil.createNode(sheet);
        int words = name.codePointCount(0, name.length()) * FlowChart.FONT + 2 * MARGIN;
        node.setDimensions(Math.max(WIDTH, words), HEIGHT);
        boxes.add(node);
    }

    private void ways(int from, List<FlowStep.Next> onward) {
        for (var next : onward) {
            if (next.to() <= boxes.size()) {
                var edge =
                        ElkGraphUtil.createSimpleEdge(
                                boxes.get(from - 1), boxes.get(next.to() - 1));
                if (!next.when().isEmpty()) {
                    int length = next.when().codePointCount(0, next.when().length());
                    ElkGraphUtil.createLabel(next.when(), edge)
                            .setDimensions(length * FlowChart.FONT + 8.0, FlowChart.FONT + 6.0);
                }
                lines.add(new Drawn(from, next, edge));
            }
        }
    }

    private FlowChart chart() {
        List<Box> drawn = new ArrayList<>();
        for (var node : boxes) {
            drawn.add(
                    new Box(
                            drawn.size() + 1,
                            whole(node.getX()),
                            whole(node.getY()),
                            whole(node.getWidth()),
                            whole(node.getHeight())));
        }
        return new FlowChart(
                whole(sheet.getWidth()),
                whole(sheet.getHeight()),
                drawn,
                lines.stream().map(FlowLayout::line).toList());
    }

    private static Line line(Drawn drawn) {
        List<Point> points = new ArrayList<>();
        for (var section : drawn.edge().getSections()) {
            points.add(point(section.getStartX(), section.getStartY()));
            section.getBendPoints().forEach(bend -> points.add(point(bend.getX(), bend.getY())));
            points.add(point(section.getEndX(), section.getEndY()));
        }
        var labels = drawn.edge().getLabels();
        var at =
                labels.isEmpty()
                        ? points.getFirst()
                        : point(
                                labels.getFirst().getX() + labels.getFirst().getWidth() / 2,
                                labels.getFirst().getY() + labels.getFirst().getHeight() / 2);
        return new Line(drawn.from(), drawn.next().to(), points, drawn.next().when(), at);
    }

    private static Point point(double x, double y) {
        return new Point(whole(x), whole(y));
    }

    private static int whole(double length) {
        return (int) Math.round(length);
    }
}
