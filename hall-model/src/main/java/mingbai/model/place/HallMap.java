package mingbai.model.place;

import java.util.List;

/// The hall map (导办图): its size in map units and what stands where.
public record HallMap(int width, int height, List<MapShape> shapes) {
    public HallMap {
        shapes = List.copyOf(shapes);
    }
}
