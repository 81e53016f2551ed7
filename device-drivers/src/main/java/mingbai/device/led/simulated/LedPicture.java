package mingbai.device.led.simulated;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;

/// A matrix as a passer-by sees it: round lamps on a black board, lit ones with a glow.
public final class LedPicture {
    /// Pixels from lamp to lamp.
    public static final int PITCH = 8;

    private static final Color BOARD = new Color(0x0C0C0E);
    private static final Color DARK_LAMP = new Color(0x1E1C1D);
    private static final int MARGIN = PITCH;
    private static final double LAMP = 5.4;
    private static final double GLOW = 15;

    private LedPicture() {}

    public static BufferedImage of(LedMatrix matrix, int brightness) {
        BufferedImage image =
                new BufferedImage(
                        matrix.width() * PITCH + 2 * MARGIN,
                        matrix.height() * PITCH + 2 * MARGIN,
                        BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(BOARD);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        Map<Integer, BufferedImage> glows = new HashMap<>();
        eachLamp(matrix, (x, y, rgb) -> lamp(pen, x, y, rgb == 0 ? DARK_LAMP : dim(rgb, 0)));
        eachLamp(
                matrix,
                (x, y, rgb) -> {
                    if (rgb != 0) {
                        BufferedImage glow =
                                glows.computeIfAbsent(rgb, each -> glow(each, brightness));
                        int half = glow.getWidth() / 2;
                        pen.drawImage(glow, center(x) - half, center(y) - half, null);
                    }
                });
        eachLamp(
                matrix,
                (x, y, rgb) -> {
                    if (rgb != 0) {
                        lamp(pen, x, y, dim(rgb, brightness));
                    }
                });
        pen.dispose();
        return image;
    }

    private interface Lamp {
        void at(int x, int y, int rgb);
    }

    private static void eachLamp(LedMatrix matrix, Lamp lamp) {
        for (int y = 0; y < matrix.height(); y++) {
            for (int x = 0; x < matrix.width(); x++) {
                lamp.at(x, y, matrix.rgb(x, y));
            }
        }
    }

    private static int center(int at) {
        return MARGIN + at * PITCH + PITCH / 2;
    }

    private static void lamp(Graphics2D pen, int x, int y, Color color) {
        pen.setColor(color);
        double left = center(x) - LAMP / 2;
        pen.fill(new Ellipse2D.Double(left, center(y) - LAMP / 2, LAMP, LAMP));
    }

    /// Even the darkest step of a card can be read.
    private static Color dim(int rgb, int brightness) {
        double part = 0.35 + 0.65 * brightness / 100;
        return new Color(channel(rgb >> 16, part), channel(rgb >> 8, part), channel(rgb, part));
    }

    private static int channel(int value, double part) {
        int full = value & 0xFF;
        return (int) Math.round((full == 0 ? 28 : full) * part);
    }

    private static BufferedImage glow(int rgb, int brightness) {
        int side = (int) Math.ceil(GLOW) + 1;
        BufferedImage glow = new BufferedImage(side, side, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = glow.createGraphics();
        Color color = new Color(rgb);
        int alpha = 40 + brightness / 2;
        Color inner = new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
        Color outer = new Color(color.getRed(), color.getGreen(), color.getBlue(), 0);
        pen.setPaint(
                new RadialGradientPaint(
                        side / 2f,
                        side / 2f,
                        (float) GLOW / 2,
                        new float[] {0.3f, 1f},
                        new Color[] {inner, outer}));
        pen.fillRect(0, 0, side, side);
        pen.dispose();
        return glow;
    }
}
