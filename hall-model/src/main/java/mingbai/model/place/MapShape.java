package mingbai.model.place;

import mingbai.model.walk.Walkways;

/// One rectangle of the hall map (导办图), in map units. `ref` is a zone id, a window number or a
/// station id, by kind; empty where nothing else names the place.
public record MapShape(Kind kind, String ref, String label, Box box) {

    /// What a rectangle stands for.
    public enum Kind {
        ZONE,
        WINDOW,
        STATION,
        ENTRANCE,
        FACILITY,
        NOT_PUBLIC
    }

    /// Left, top, width and height in map units.
    public record Box(int x, int y, int width, int height) {
        public Box {
            if (x < 0 || y < 0 || width <= 0 || height <= 0) {
                throw new IllegalArgumentException("map box has a negative place or no size");
            }
        }

        Walkways.Spot spot() {
            return new Walkways.Spot(x, y, width, height);
        }
    }
}
