package mingbai.service.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mingbai.model.place.HallMap;
import mingbai.model.place.MapShape;
import mingbai.model.walk.WalkNet;
import mingbai.model.walk.Walkways;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads a simple plan in GeoJSON (RFC 7946): polygons with `kind` (zone, window, kiosk, entrance,
/// facility, closed), `ref` and `name`, and lines of the kind `walkway`. North is up; the plan is
/// scaled to a sheet of the map's own units. Of a polygon only its bounds count.
final class GeoPlan {
    /// The width of the sheet, in map units.
    static final int WIDTH = 1_200;

    /// The largest file, in bytes.
    static final int BYTES = 2 * 1024 * 1024;

    private static final int MOST_FEATURES = 2_000;
    private static final int MARGIN = 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, MapShape.Kind> KINDS =
            Map.of(
                    "zone", MapShape.Kind.ZONE,
                    "window", MapShape.Kind.WINDOW,
                    "kiosk", MapShape.Kind.STATION,
                    "entrance", MapShape.Kind.ENTRANCE,
                    "facility", MapShape.Kind.FACILITY,
                    "closed", MapShape.Kind.NOT_PUBLIC);

    private final List<Feature> features = new ArrayList<>();
    private double left = Double.MAX_VALUE;
    private double top = -Double.MAX_VALUE;
    private double right = -Double.MAX_VALUE;
    private double bottom = Double.MAX_VALUE;

    private GeoPlan() {}

    /// Something on the plan, in the plan's own units.
    private record Feature(String kind, String ref, String name, List<double[]> points) {}

    static HallMap read(byte[] file) throws PlanRefused {
        if (file.length > BYTES) {
            throw new PlanRefused("平面图超过 2 MB", "the plan is larger than 2 MB");
        }
        var plan = new GeoPlan();
        try {
            plan.collect(JSON.readTree(file).path("features"));
            return plan.map();
        } catch (JacksonException e) {
            throw new PlanRefused("不是有效的 GeoJSON", "not valid GeoJSON");
        } catch (IllegalArgumentException e) {
            throw new PlanRefused("平面图不完整：" + e.getMessage(), "the plan is not whole");
        }
    }

    private void collect(JsonNode list) throws PlanRefused {
        if (!list.isArray() || list.isEmpty() || list.size() > MOST_FEATURES) {
            throw new PlanRefused(
                    "应为含 1–2000 个要素的 FeatureCollection", "a FeatureCollection of 1–2000 features");
        }
        int place = 0;
        for (var feature : list) {
            place++;
            var properties = feature.path("properties");
            String kind = properties.path("kind").asString("");
            if (!kind.equals("walkway") && !KINDS.containsKey(kind)) {
                throw new PlanRefused(
                        "第 %d 个要素的 kind「%s」不认识，可用：%s、walkway"
                                .formatted(
                                        place,
                                        kind,
                                        String.join(
                                                "、", KINDS.keySet().stream().sorted().toList())),
                        "an unknown kind");
            }
            features.add(
                    new Feature(
                            kind,
                            properties.path("ref").asString(""),
                            properties.path("name").asString(""),
                            points(feature.path("geometry"), place)));
        }
    }

    private List<double[]> points(JsonNode geometry, int place) throws PlanRefused {
        var coordinates = geometry.path("coordinates");
        String type = geometry.path("type").asString("");
        var line = type.equals("Polygon") ? coordinates.path(0) : coordinates;
        if ((!type.equals("Polygon") && !type.equals("LineString")) || line.size() < 2) {
            throw new PlanRefused(
                    "第 %d 个要素应为 Polygon 或 LineString".formatted(place), "a polygon or a line");
        }
        List<double[]> points = new ArrayList<>();
        for (var point : line) {
            double x = point.path(0).asDouble(Double.NaN);
            double y = point.path(1).asDouble(Double.NaN);
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new PlanRefused("第 %d 个要素的坐标不是数".formatted(place), "not a number");
            }
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.max(top, y);
            bottom = Math.min(bottom, y);
            points.add(new double[] {x, y});
        }
        return points;
    }

    private HallMap map() {
        var net = new WalkNet();
        List<MapShape> shapes = new ArrayList<>();
        for (var feature : features) {
            var points = feature.points().stream().map(this::scaled).toList();
            if (feature.kind().equals("walkway")) {
                for (int i = 1; i < points.size(); i++) {
                    net.add(points.get(i - 1), points.get(i));
                }
            } else {
                shape(feature, points).ifPresent(shapes::add);
            }
        }
        int height = (int) Math.ceil((top - bottom) * scale()) + 2 * MARGIN;
        return new HallMap(WIDTH, Math.max(1, height), shapes, net.walkways());
    }

    private double scale() {
        return (WIDTH - 2.0 * MARGIN) / Math.max(1e-9, right - left);
    }

    private Walkways.Point scaled(double[] point) {
        return new Walkways.Point(
                (int) Math.round((point[0] - left) * scale()) + MARGIN,
                (int) Math.round((top - point[1]) * scale()) + MARGIN);
    }

    private static Optional<MapShape> shape(Feature feature, List<Walkways.Point> points) {
        int x = points.stream().mapToInt(Walkways.Point::x).min().orElseThrow();
        int y = points.stream().mapToInt(Walkways.Point::y).min().orElseThrow();
        int width = points.stream().mapToInt(Walkways.Point::x).max().orElseThrow() - x;
        int height = points.stream().mapToInt(Walkways.Point::y).max().orElseThrow() - y;
        return Optional.ofNullable(KINDS.get(feature.kind()))
                .map(kind ->
                        new MapShape(
                                kind,
                                feature.ref(),
                                feature.name(),
                                new MapShape.Box(x, y, Math.max(1, width), Math.max(1, height))));
    }
}
