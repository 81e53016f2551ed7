package mingbai.kiosk.look;

/// Where the screen hangs: how high its lower edge is above the floor, and how tall its picture is,
/// in millimetres. In the low position everything to touch lies from 400 to 1200 mm.
public record Reach(double bottom, double tall) {
    public static final double LOWEST = 400;
    public static final double HIGHEST = 1200;

    /// What is left must hold a screen; a machine that hangs so badly is hung anew.
    private static final double MOST_ABOVE = 0.32;

    private static final double MOST_BELOW = 0.1;

    public Reach {
        if (bottom < 0 || bottom > HIGHEST || tall < 200 || tall > 2500) {
            throw new IllegalArgumentException(
                    "a screen's lower edge is 0 to 1200 mm above the floor, its picture 200 to 2500"
                            + " mm tall");
        }
    }

    /// `720,700`: the lower edge, and how tall the picture is.
    public static Reach parse(String text) {
        var parts = text.replace(" ", "").split(",", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(
                    "'" + text + "' is not bottom,height in millimetres");
        }
        return new Reach(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]));
    }

    /// A screen of 32 inches upright or of 43 across, as kiosks mostly have it.
    public static Reach usual(Format format) {
        return format.portrait() ? new Reach(720, 700) : new Reach(800, 535);
    }

    /// How much of the picture's height, in pixels, is too high to touch.
    double above(Format format) {
        double share = (bottom + tall - HIGHEST) / tall;
        return Math.rint(Math.clamp(share, 0, MOST_ABOVE) * format.height());
    }

    /// How much of it is too low.
    double below(Format format) {
        double share = (LOWEST - bottom) / tall;
        return Math.rint(Math.clamp(share, 0, MOST_BELOW) * format.height());
    }
}
