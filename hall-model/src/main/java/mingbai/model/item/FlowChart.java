package mingbai.model.item;

import java.util.List;

/// How a flow is drawn, laid out by the service: boxes and lines on a sheet of that many units.
/// Step names fit into their boxes at a font size of [#FONT] units.
public record FlowChart(int width, int height, List<Box> boxes, List<Line> lines) {

    /// The size of the words, in units of the sheet.
    public static final int FONT = 16;

    public FlowChart {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /// The box of the step at that place of the flow, counted from 1.
    public record Box(int step, int x, int y, int width, int height) {}

    /// A way from step to step, with its bends, beginning and end; `label` says in which case it is
    /// taken, its middle is at `labelAt`.
    public record Line(int from, int to, List<Point> points, String label, Point labelAt) {
        public Line {
            points = List.copyOf(points);
        }
    }

    /// A place on the sheet.
    public record Point(int x, int y) {}
}
