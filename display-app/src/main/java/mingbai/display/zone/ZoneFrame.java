package mingbai.display.zone;

import mingbai.display.look.Box;
import mingbai.model.programme.BoardPlan.Canvas;
import mingbai.model.programme.PlanZone;

/// Where a zone stands on a screen, and how large a unit of the board is there. What is drawn in a
/// zone was made for a place of some size; in a smaller one everything is smaller.
public record ZoneFrame(Box pixels, double usual) {

    private static final double MARGIN = 16;

    /// How much wider than high the head of a board is.
    private static final double HEAD = 7;

    /// `canvas` is stretched onto `screen`; edges fall on whole pixels and zones that touch touch.
    public static ZoneFrame of(PlanZone zone, Canvas canvas, Box screen) {
        double across = screen.width() / canvas.width();
        double down = screen.height() / canvas.height();
        var p = zone.place();
        double left = Math.rint(p.x() * across);
        double top = Math.rint(p.y() * down);
        double right = Math.rint((p.x() + (double) p.width()) * across);
        double bottom = Math.rint((p.y() + (double) p.height()) * down);
        var pixels = new Box(screen.x() + left, screen.y() + top, right - left, bottom - top);
        double usual =
                screen.height() > screen.width()
                        ? screen.width() / 1080
                        : Math.min(screen.width() / 1920, screen.height() / 1080);
        return new ZoneFrame(pixels, usual);
    }

    /// The size a kind of drawing was made for, in units.
    public enum Made {
        /// A table or a large number.
        PAGE(900, 400),
        /// A list beside it.
        SIDE(520, 400);

        private final double width;
        private final double height;

        Made(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    /// How many pixels a unit is for something made for that size.
    public double unit(Made made) {
        double across = pixels.width() / (made.width * usual);
        double down = pixels.height() / (made.height * usual);
        return usual * Math.min(1, Math.min(across, down));
    }

    /// Whether it is as flat as a board's head or running line.
    public boolean flat() {
        return pixels.width() > HEAD * pixels.height();
    }

    /// The zone in units, at its own corner, with a margin to its neighbours.
    public Box room(Made made) {
        var whole = pixels.atOrigin().times(1 / unit(made));
        return flat() ? whole : whole.inside(MARGIN);
    }
}
