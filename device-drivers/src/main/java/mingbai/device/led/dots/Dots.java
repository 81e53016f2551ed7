package mingbai.device.led.dots;

import java.util.BitSet;

/// A rectangle of dots that are lit or dark.
public final class Dots {
    private final int width;
    private final int height;
    private final BitSet lit;

    public Dots(int width, int height) {
        this.width = width;
        this.height = height;
        this.lit = new BitSet(width * height);
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /// Outside everything is dark.
    public boolean lit(int x, int y) {
        return inside(x, y) && lit.get(y * width + x);
    }

    /// Dots outside are lost, as beside the board.
    public void light(int x, int y) {
        if (inside(x, y)) {
            lit.set(y * width + x);
        }
    }

    /// Adds the other's lit dots with its corner at x, y.
    public void stamp(Dots other, int x, int y) {
        for (int at = other.lit.nextSetBit(0); at >= 0; at = other.lit.nextSetBit(at + 1)) {
            light(x + at % other.width, y + at / other.width);
        }
    }

    public int count() {
        return lit.cardinality();
    }

    private boolean inside(int x, int y) {
        return x >= 0 && x < width && y >= 0 && y < height;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Dots that
                && width == that.width
                && height == that.height
                && lit.equals(that.lit);
    }

    @Override
    public int hashCode() {
        return lit.hashCode();
    }

    /// Rows of `#` and `.`, as a test prints them.
    @Override
    public String toString() {
        StringBuilder rows = new StringBuilder();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rows.append(lit(x, y) ? '#' : '.');
            }
            rows.append('\n');
        }
        return rows.toString();
    }
}
