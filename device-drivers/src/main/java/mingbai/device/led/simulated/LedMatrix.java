package mingbai.device.led.simulated;

import mingbai.device.led.BoardShape;
import mingbai.device.led.dots.Dots;

/// The dots of a panel at one moment, each dark (0) or red, green and blue.
public final class LedMatrix {
    private final BoardShape shape;
    private final int[] rgb;

    LedMatrix(BoardShape shape) {
        this.shape = shape;
        this.rgb = new int[shape.width() * shape.height()];
    }

    public int width() {
        return shape.width();
    }

    public int height() {
        return shape.height();
    }

    public int rgb(int x, int y) {
        return rgb[y * shape.width() + x];
    }

    void light(int x, int y, int color) {
        if (x >= 0 && x < width() && y >= 0 && y < height()) {
            rgb[y * shape.width() + x] = color;
        }
    }

    /// Which dots of a rectangle are lit, in whatever colour.
    public Dots lit(int x, int y, int width, int height) {
        Dots dots = new Dots(width, height);
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                if (rgb(x + column, y + row) != 0) {
                    dots.light(column, row);
                }
            }
        }
        return dots;
    }

    public Dots lit() {
        return lit(0, 0, width(), height());
    }
}
