package mingbai.model.walk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import mingbai.model.walk.Walkways.Point;
import mingbai.model.walk.Walkways.Spot;
import mingbai.model.walk.Walkways.Way;

/// Finds the shortest walk between two places beside the walkways (Dijkstra). Each place is joined
/// to the walkway nearest to it, wherever along it that is.
final class Route {
    private final List<Point> points;
    private final List<Way> ways;
    private final Spot from;
    private final Spot to;

    Route(Walkways walkways, Spot from, Spot to) {
        this.points = new ArrayList<>(walkways.points());
        this.ways = new ArrayList<>(walkways.ways());
        this.from = from;
        this.to = to;
    }

    List<Point> points() {
        if (ways.isEmpty()) {
            return List.of();
        }
        int start = join(from);
        int goal = join(to);
        var walk = shortest(start, goal);
        if (walk.isEmpty()) {
            return List.of();
        }
        List<Point> route = new ArrayList<>();
        route.add(from.edge(points.get(start)));
        walk.forEach(place -> add(route, points.get(place)));
        add(route, to.edge(points.get(goal)));
        return route;
    }

    /// Leaves out a point that is already there, and one that lies straight between two others.
    private static void add(List<Point> route, Point next) {
        if (next.equals(route.getLast())) {
            return;
        }
        if (route.size() > 1) {
            Point bend = route.getLast();
            Point before = route.get(route.size() - 2);
            double detour = before.distance(bend) + bend.distance(next) - before.distance(next);
            if (detour < 0.01) {
                route.removeLast();
            }
        }
        route.add(next);
    }

    /// Puts a point on the nearest way and splits the way there.
    private int join(Spot spot) {
        Point centre = spot.centre();
        int nearest = 0;
        double least = Double.MAX_VALUE;
        for (int i = 0; i < ways.size(); i++) {
            double distance = foot(ways.get(i), centre).distance(centre);
            if (distance < least) {
                least = distance;
                nearest = i;
            }
        }
        var way = ways.get(nearest);
        Point foot = foot(way, centre);
        if (foot.equals(points.get(way.a()))) {
            return way.a();
        } else if (foot.equals(points.get(way.b()))) {
            return way.b();
        }
        points.add(foot);
        int place = points.size() - 1;
        ways.set(nearest, new Way(way.a(), place));
        ways.add(new Way(place, way.b()));
        return place;
    }

    /// The point of a way that is nearest to a place.
    private Point foot(Way way, Point place) {
        Point a = points.get(way.a());
        Point b = points.get(way.b());
        double x = b.x() - a.x();
        double y = b.y() - a.y();
        double length = x * x + y * y;
        double share =
                length == 0 ? 0 : ((place.x() - a.x()) * x + (place.y() - a.y()) * y) / length;
        double within = Math.clamp(share, 0, 1);
        return new Point(
                (int) Math.round(a.x() + within * x), (int) Math.round(a.y() + within * y));
    }

    /// A place that may be reached, after how long a walk.
    private record Reached(int place, double length) {}

    /// The places of the walk, beginning and end included.
    private List<Integer> shortest(int start, int goal) {
        double[] length = new double[points.size()];
        int[] before = new int[points.size()];
        Arrays.fill(length, Double.MAX_VALUE);
        Arrays.fill(before, -1);
        length[start] = 0;
        var open = new PriorityQueue<Reached>((a, b) -> Double.compare(a.length(), b.length()));
        open.add(new Reached(start, 0));
        for (Reached here = open.poll(); here != null; here = open.poll()) {
            for (int next : neighbours(here.place())) {
                double far = here.length() + points.get(here.place()).distance(points.get(next));
                if (far < length[next]) {
                    length[next] = far;
                    before[next] = here.place();
                    open.add(new Reached(next, far));
                }
            }
        }
        return length[goal] == Double.MAX_VALUE ? List.of() : back(before, goal);
    }

    private List<Integer> neighbours(int place) {
        return ways.stream()
                .filter(w -> w.a() == place || w.b() == place)
                .map(w -> w.a() == place ? w.b() : w.a())
                .toList();
    }

    private static List<Integer> back(int[] before, int goal) {
        List<Integer> walk = new ArrayList<>();
        for (int place = goal; place >= 0; place = before[place]) {
            walk.addFirst(place);
        }
        return walk;
    }
}
