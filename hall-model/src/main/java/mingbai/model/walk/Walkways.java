package mingbai.model.walk;

import java.util.List;

/// Where one may walk in a hall: points, and straight ways between two of them, named by their
/// places in the list, counted from 0.
public record Walkways(List<Point> points, List<Way> ways) {

    public static final Walkways NOTHING = new Walkways(List.of(), List.of());

    /// How many points there are at most.
    public static final int MOST = 2_000;

    public Walkways {
        points = List.copyOf(points);
        ways = List.copyOf(ways);
        if (points.size() > MOST || ways.size() > 4 * MOST) {
            throw new IllegalArgumentException("at most " + MOST + " points, four ways each");
        }
        for (var way : ways) {
            if (way.a() >= points.size() || way.b() >= points.size()) {
                throw new IllegalArgumentException("a way leads to a point that is not there");
            }
        }
    }

    /// The shortest walk from one place to another, bend by bend, from edge to edge; empty where no
    /// way is known.
    public List<Point> route(Spot from, Spot to) {
        return new Route(this, from, to).points();
    }

    /// A place that takes room, in map units: left, top, width and height.
    public record Spot(int x, int y, int width, int height) {
        Point centre() {
            return new Point(x + width / 2, y + height / 2);
        }

        /// The point of it that is nearest to another one.
        Point edge(Point other) {
            return new Point(
                    Math.clamp(other.x(), x, x + width), Math.clamp(other.y(), y, y + height));
        }
    }

    /// A point, in map units.
    public record Point(int x, int y) {
        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /// A way between two points.
    public record Way(int a, int b) {
        public Way {
            if (a < 0 || b < 0 || a == b) {
                throw new IllegalArgumentException("a way joins two different points");
            }
        }
    }
}
