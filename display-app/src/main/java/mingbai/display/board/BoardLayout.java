package mingbai.display.board;

import mingbai.display.look.Box;

/// Where the parts of a hall board are: in pixels for what has a window of its own, in units for
/// what is on the body. A board lying wide is drawn as if it were 1920 units wide and 1080 high, a
/// standing one as if it were 1080 wide.
public record BoardLayout(Box screen, boolean marquee) {

    private static final double HEADER = 124;
    private static final double STANDING_HEADER = 236;
    private static final double MARQUEE = 84;
    private static final double SIDE = 560;
    private static final double STANDING_SIDE = 560;
    private static final double MARGIN = 56;

    public boolean standing() {
        return screen.height() > screen.width();
    }

    /// How many pixels a unit is.
    public double unit() {
        return standing()
                ? screen.width() / 1080
                : Math.min(screen.width() / 1920, screen.height() / 1080);
    }

    public Box header() {
        return new Box(screen.x(), screen.y(), screen.width(), headerHeight());
    }

    public Box body() {
        double height = screen.height() - headerHeight() - marqueeHeight();
        return new Box(screen.x(), header().bottom(), screen.width(), height);
    }

    public Box marqueeLine() {
        return new Box(screen.x(), body().bottom(), screen.width(), marqueeHeight());
    }

    /// The large part of the body that shows the pages, in units.
    public Box page() {
        var body = bodyInUnits();
        return standing()
                ? new Box(MARGIN, 32, body.width() - 2 * MARGIN, body.height() - STANDING_SIDE - 96)
                : new Box(MARGIN, 32, body.width() - SIDE - 3 * MARGIN + 16, body.height() - 64);
    }

    /// The part of the body that always lists the last calls, in units.
    public Box side() {
        var body = bodyInUnits();
        return standing()
                ? new Box(
                        MARGIN,
                        body.height() - STANDING_SIDE - 32,
                        body.width() - 2 * MARGIN,
                        STANDING_SIDE)
                : new Box(body.width() - SIDE - MARGIN, 32, SIDE, body.height() - 64);
    }

    private Box bodyInUnits() {
        return body().atOrigin().times(1 / unit());
    }

    private double headerHeight() {
        return Math.rint((standing() ? STANDING_HEADER : HEADER) * unit());
    }

    private double marqueeHeight() {
        return marquee ? Math.rint(MARQUEE * unit()) : 0;
    }
}
