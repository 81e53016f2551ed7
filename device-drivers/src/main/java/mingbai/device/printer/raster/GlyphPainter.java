package mingbai.device.printer.raster;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.TextColumns;
import mingbai.device.printer.TextSize;
import mingbai.fonts.Faces;

/// Draws characters into a printer's cells, 12×24 dots and 24×24 for Chinese, with our own font.
public final class GlyphPainter {
    public static final int CELL_HEIGHT = 24;
    public static final int HALF_CELL = 12;

    /// Printed for what no font has, as Chinese and Japanese typesetters do.
    private static final String MISSING = "〓";

    /// Where the ideographs of the bundled font end below the base line, in parts of their size.
    private static final double BASE = 0.865;

    /// Beyond this share of ink a dot is black: strokes stay apart in dense characters.
    private static final int INK = 112;

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private GlyphPainter() {}

    /// One line, as wide as its cells; marks that stand on other characters stay with them.
    public static Bitmap line(String text, TextSize size, boolean bold) {
        List<Cell> cells = new ArrayList<>();
        int x = 0;
        for (String cluster : Clusters.of(text)) {
            int width = TextColumns.of(cluster) * HALF_CELL * size.width();
            cells.add(new Cell(cluster, x, width, size, bold));
            x += width;
        }
        return draw(cells, x, CELL_HEIGHT * size.height());
    }

    /// One character in so many columns, whatever its usual width.
    public static Bitmap glyph(int codePoint, int columns, TextSize size, boolean bold) {
        int width = columns * HALF_CELL * size.width();
        Cell cell = new Cell(Character.toString(codePoint), 0, width, size, bold);
        return draw(List.of(cell), width, CELL_HEIGHT * size.height());
    }

    private static Bitmap draw(List<Cell> cells, int width, int height) {
        BufferedImage canvas =
                new BufferedImage(Math.max(1, width), height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = canvas.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        for (Cell each : cells) {
            draw(pen, each);
        }
        pen.dispose();
        return inked(canvas);
    }

    private record Cell(String text, int x, int width, TextSize size, boolean bold) {}

    private static void draw(Graphics2D pen, Cell cell) {
        Font face = Faces.of(cell.text(), cell.bold());
        String shown = face.canDisplayUpTo(cell.text()) < 0 ? cell.text() : substitute(cell.text());
        Font font = face.deriveFont((float) (CELL_HEIGHT * cell.size().height()));
        GlyphVector glyphs = font.createGlyphVector(MEASURE, shown);
        double stretch = (double) cell.size().width() / cell.size().height();
        double advance = glyphs.getLogicalBounds().getWidth() * stretch;
        double squeeze = advance > cell.width() ? cell.width() / advance : 1;
        double left = cell.x() + (cell.width() - advance * squeeze) / 2;
        AffineTransform place = AffineTransform.getTranslateInstance(left, BASE * font.getSize2D());
        place.scale(stretch * squeeze, 1);
        pen.fill(place.createTransformedShape(glyphs.getOutline()));
    }

    private static String substitute(String cluster) {
        return TextColumns.of(cluster) == 2 ? MISSING : "?";
    }

    private static Bitmap inked(BufferedImage canvas) {
        Bitmap dots = new Bitmap(canvas.getWidth(), canvas.getHeight());
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (canvas.getRaster().getSample(x, y, 0) > INK) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }
}
