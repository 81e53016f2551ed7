package mingbai.model.place;

import java.util.List;
import java.util.Optional;
import mingbai.model.later.Later;
import mingbai.model.walk.Walkways;

/// The hall map (导办图): its size in map units, what stands where, and where one may walk.
public record HallMap(int width, int height, List<MapShape> shapes, @Later Walkways walkways) {
    public HallMap {
        shapes = List.copyOf(shapes);
    }

    public HallMap(int width, int height, List<MapShape> shapes) {
        this(width, height, shapes, Walkways.NOTHING);
    }

    public Optional<MapShape> station(StationId id) {
        return find(MapShape.Kind.STATION, id.value());
    }

    public Optional<MapShape> window(WindowNumber number) {
        return find(MapShape.Kind.WINDOW, number.toString());
    }

    private Optional<MapShape> find(MapShape.Kind kind, String ref) {
        return shapes.stream().filter(s -> s.kind() == kind && s.ref().equals(ref)).findFirst();
    }

    /// The shortest walk from a kiosk to a window, bend by bend, from edge to edge. Empty where one
    /// of them is not on the map or no way is known.
    public List<Walkways.Point> route(StationId from, WindowNumber to) {
        var start = station(from);
        var goal = window(to);
        return start.isPresent() && goal.isPresent()
                ? walkways.route(start.get().box().spot(), goal.get().box().spot())
                : List.of();
    }
}
