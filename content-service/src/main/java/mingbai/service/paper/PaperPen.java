package mingbai.service.paper;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import mingbai.fonts.HallFonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Writes lines down one A4 page after another, with the fonts of the screens embedded.
public final class PaperPen implements Closeable {
    public static final float LEFT = 62;
    public static final float WIDTH = PDRectangle.A4.getWidth() - 2 * LEFT;
    private static final float TOP = 66;
    private static final float BOTTOM = 74;
    private static final float THOUSAND = 1_000;
    private static final float FOOT_SIZE = 8.5f;

    /// Stands for a character that the fonts cannot draw.
    private static final String GETA = "〓";

    private final PDDocument paper = new PDDocument();
    private final PDFont regular;
    private final PDFont bold;
    private PDPageContentStream page;
    private float y;

    public PaperPen() throws IOException {
        regular = font(HallFonts.REGULAR);
        bold = font(HallFonts.BOLD);
        page = turn();
    }

    /// How a line looks.
    public record Style(float size, boolean bold, float grey) {
        public static final Style TITLE = new Style(20, true, 0);
        public static final Style HEADING = new Style(12.5f, true, 0);
        public static final Style BODY = new Style(10.5f, false, 0);
        public static final Style STRONG = new Style(10.5f, true, 0);
        public static final Style SMALL = new Style(8.5f, false, 0.35f);

        public float height() {
            return size * 1.6f;
        }
    }

    private PDFont font(HallFonts font) throws IOException {
        try (var in = font.open()) {
            return PDType0Font.load(paper, in, true);
        }
    }

    private PDPageContentStream turn() throws IOException {
        var sheet = new PDPage(PDRectangle.A4);
        paper.addPage(sheet);
        y = PDRectangle.A4.getHeight() - TOP;
        return new PDPageContentStream(paper, sheet);
    }

    /// Begins a new page where fewer than so many points are left.
    public void keep(float height) throws IOException {
        if (y - height < BOTTOM) {
            page.close();
            page = turn();
        }
    }

    public void skip(float height) {
        y -= height;
    }

    public void centred(Style style, String text) throws IOException {
        keep(style.height());
        y -= style.height();
        put(style, LEFT + (WIDTH - width(style, text)) / 2, text);
    }

    /// A text as many lines as it needs.
    public void text(Style style, String text) throws IOException {
        columns(style, List.of(new Cell(0, WIDTH, text)));
    }

    /// A text at a place across the page, no wider than that.
    public record Cell(float x, float width, String text) {}

    /// Texts beside each other, each broken into lines within its own width.
    public void columns(Style style, List<Cell> cells) throws IOException {
        var broken = cells.stream().map(c -> lines(style, c)).toList();
        int rows = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            keep(style.height());
            y -= style.height();
            for (int i = 0; i < cells.size(); i++) {
                if (row < broken.get(i).size()) {
                    put(style, LEFT + cells.get(i).x(), broken.get(i).get(row));
                }
            }
        }
    }

    public void rule() throws IOException {
        y -= 4;
        page.setLineWidth(0.6f);
        page.setStrokingColor(0.7f);
        page.moveTo(LEFT, y);
        page.lineTo(LEFT + WIDTH, y);
        page.stroke();
        y -= 2;
    }

    /// A drawing's colour, each part from 0 to 1.
    public record Ink(float red, float green, float blue) {
        public static final Ink BLACK = new Ink(0.11f, 0.15f, 0.19f);
        public static final Ink GREY = new Ink(0.82f, 0.85f, 0.88f);
        public static final Ink PALE = new Ink(0.95f, 0.96f, 0.97f);
        public static final Ink RED = new Ink(0.7f, 0.15f, 0.12f);
        public static final Ink BLUE = new Ink(0.12f, 0.37f, 0.66f);
    }

    /// A rectangle on the page, in points from its left and from the foot of the page.
    public record Box(float x, float y, float width, float height) {}

    /// Where the next line goes, in points from the foot of the page.
    public float y() {
        return y;
    }

    public void fill(Ink ink, Box box) throws IOException {
        page.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        page.addRect(box.x(), box.y(), box.width(), box.height());
        page.fill();
    }

    /// A line through points: x and y by turns.
    public void line(Ink ink, float width, List<Float> points) throws IOException {
        page.setStrokingColor(ink.red(), ink.green(), ink.blue());
        page.setLineWidth(width);
        page.moveTo(points.get(0), points.get(1));
        for (int i = 2; i + 1 < points.size(); i += 2) {
            page.lineTo(points.get(i), points.get(i + 1));
        }
        page.stroke();
    }

    /// A text whose middle stands at a point.
    public void label(Style style, float middle, float base, String text) throws IOException {
        float kept = y;
        y = base;
        put(style, middle - width(style, text) / 2, text);
        y = kept;
    }

    private void put(Style style, float x, String text) throws IOException {
        page.beginText();
        page.setFont(style.bold() ? bold : regular, style.size());
        page.setNonStrokingColor(style.grey());
        page.newLineAtOffset(x, y);
        page.showText(drawable(text));
        page.endText();
    }

    private List<String> lines(Style style, Cell cell) {
        List<String> lines = new ArrayList<>();
        var line = new StringBuilder();
        cell.text()
                .codePoints()
                .forEach(c -> {
                    String next = Character.toString(c);
                    if (c == '\n' || width(style, line + next) > cell.width()) {
                        lines.add(line.toString());
                        line.setLength(0);
                    }
                    if (c != '\n') {
                        line.append(next);
                    }
                });
        lines.add(line.toString());
        return lines;
    }

    private float width(Style style, String text) {
        try {
            var font = style.bold() ? bold : regular;
            return font.getStringWidth(drawable(text)) / THOUSAND * style.size();
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled font", e);
        }
    }

    private static String drawable(String text) {
        var drawn = new StringBuilder();
        text.codePoints()
                .forEach(c -> drawn.append(HallFonts.drawable(c) ? Character.toString(c) : GETA));
        return drawn.toString();
    }

    /// The whole paper, with this at the foot of each page and the page's number.
    public byte[] finish(String foot) throws IOException {
        page.close();
        int count = paper.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            var sheet = paper.getPage(i);
            try (var more =
                    new PDPageContentStream(
                            paper, sheet, PDPageContentStream.AppendMode.APPEND, true)) {
                page = more;
                y = BOTTOM - 34;
                put(new Style(FOOT_SIZE, false, 0.35f), LEFT, foot);
                var number = "%d / %d".formatted(i + 1, count);
                var style = new Style(FOOT_SIZE, false, 0.35f);
                put(style, LEFT + WIDTH - width(style, number), number);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            paper.save(out);
            return out.toByteArray();
        }
    }

    public void title(String title) {
        paper.getDocumentInformation().setTitle(title);
        paper.getDocumentInformation().setProducer("Mingbai 明白");
    }

    @Override
    public void close() throws IOException {
        paper.close();
    }
}
