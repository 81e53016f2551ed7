package mingbai.device.led.dots;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Map;
import mingbai.fonts.Faces;

/// The hall's fonts as dots: hinted strokes without half-lit dots, in square and half cells.
///
/// With 16 rows one dot a stroke reads best, so the regular face; from 24 rows on the bold one.
public final class DotFont {
    /// Drawn for what no font has, as Chinese typesetters do.
    private static final String MISSING = "〓";

    private static final int BOLD_FROM = 24;

    /// Where the characters' foot stands below the cell's middle, in parts of the height.
    private static final double FOOT = 0.38;

    /// Latin letters are drawn smaller, so that neighbours in half cells stay apart.
    private static final double LATIN = 0.86;

    private final int height;

    private DotFont(int height) {
        this.height = height;
    }

    public static DotFont of(int height) {
        if (height < 6 || height > 128) {
            throw new IllegalArgumentException("no characters of " + height + " dots");
        }
        return new DotFont(height);
    }

    public int height() {
        return height;
    }

    /// The columns of a character's cell: half a square for ASCII.
    public int width(int codePoint) {
        return codePoint < 0x80 ? height / 2 : height;
    }

    public int width(String line) {
        return line.codePoints().map(this::width).sum();
    }

    /// One line, as wide as its cells.
    public Dots line(String text) {
        Dots line = new Dots(width(text), height);
        int x = 0;
        for (int codePoint : text.codePoints().toArray()) {
            line.stamp(glyph(codePoint), x, 0);
            x += width(codePoint);
        }
        return line;
    }

    Dots glyph(int codePoint) {
        int width = width(codePoint);
        Font face = Faces.of(Character.toString(codePoint), height >= BOLD_FROM);
        String shown = face.canDisplay(codePoint) ? Character.toString(codePoint) : MISSING;
        BufferedImage cell = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = cell.createGraphics();
        pen.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_OFF);
        pen.setColor(Color.WHITE);
        double size = codePoint < 0x80 ? height * LATIN : height;
        int free = codePoint < 0x80 ? width - Math.max(1, height / 16) : width;
        pen.setFont(narrowed(face.deriveFont((float) size), shown, free, pen));
        int advance = pen.getFontMetrics().stringWidth(shown);
        int foot = (int) Math.round(height * 0.5 + size * FOOT);
        pen.drawString(shown, Math.max(0, (width - advance) / 2), foot);
        pen.dispose();
        return dots(cell);
    }

    /// Squeezes what is wider than its cell, such as W and @.
    private static Font narrowed(Font font, String shown, int free, Graphics2D pen) {
        double advance = font.getStringBounds(shown, pen.getFontRenderContext()).getWidth();
        if (advance <= free) {
            return font;
        }
        AffineTransform squeeze = AffineTransform.getScaleInstance(free / advance, 1);
        return font.deriveFont(
                Map.of(TextAttribute.TRANSFORM, new java.awt.font.TransformAttribute(squeeze)));
    }

    private static Dots dots(BufferedImage cell) {
        Dots dots = new Dots(cell.getWidth(), cell.getHeight());
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (cell.getRaster().getSample(x, y, 0) != 0) {
                    dots.light(x, y);
                }
            }
        }
        return dots;
    }
}
