package mingbai.model.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import mingbai.model.walk.Walkways.Point;
import mingbai.model.walk.Walkways.Way;

/// Makes walkways of straight lines as somebody draws them: where two lines meet or cross, one may
/// turn.
public final class WalkNet {

    /// How many lines there are at most; each is compared with each.
    public static final int MOST_LINES = 500;

    private final List<Line> lines = new ArrayList<>();

    /// One line as it was drawn.
    private record Line(Point from, Point to) {
        /// How far along the line a point lies, 0 at its beginning, 1 at its end.
        double share(Point point) {
            double whole = from.distance(to);
            return whole == 0 ? 0 : from.distance(point) / whole;
        }

        /// Where another line meets this one.
        Optional<Point> meets(Line other) {
            double ax = to.x() - from.x();
            double ay = to.y() - from.y();
            double bx = other.to.x() - other.from.x();
            double by = other.to.y() - other.from.y();
            double turn = ax * by - ay * bx;
            if (turn == 0) {
                return Optional.empty();
            }
            double dx = other.from.x() - from.x();
            double dy = other.from.y() - from.y();
            double here = (dx * by - dy * bx) / turn;
            double there = (dx * ay - dy * ax) / turn;
            if (here < 0 || here > 1 || there < 0 || there > 1) {
                return Optional.empty();
            }
            return Optional.of(
                    new Point(
                            (int) Math.round(from.x() + here * ax),
                            (int) Math.round(from.y() + here * ay)));
        }
    }

    public void add(Point from, Point to) {
        if (lines.size() >= MOST_LINES) {
            throw new IllegalArgumentException("at most " + MOST_LINES + " lines");
        }
        if (!from.equals(to)) {
            lines.add(new Line(from, to));
        }
    }

    public Walkways walkways() {
        List<Point> points = new ArrayList<>();
        List<Way> ways = new ArrayList<>();
        for (var line : lines) {
            var along = new TreeMap<Double, Point>();
            along.put(0.0, line.from());
            along.put(1.0, line.to());
            for (var other : lines) {
                line.meets(other).ifPresent(p -> along.put(line.share(p), p));
                for (var end : List.of(other.from(), other.to())) {
                    if (on(line, end)) {
                        along.put(line.share(end), end);
                    }
                }
            }
            int last = -1;
            for (var point : along.values()) {
                int place = place(points, point);
                if (last >= 0 && last != place && !ways.contains(new Way(last, place))) {
                    ways.add(new Way(last, place));
                }
                last = place;
            }
        }
        return new Walkways(points, ways);
    }

    private static boolean on(Line line, Point point) {
        double detour =
                line.from().distance(point)
                        + point.distance(line.to())
                        - line.from().distance(line.to());
        return detour < 0.001;
    }

    private static int place(List<Point> points, Point point) {
        int known = points.indexOf(point);
        if (known >= 0) {
            return known;
        }
        points.add(point);
        return points.size() - 1;
    }
}
