package mingbai.display.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mingbai.fonts.HallFonts;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Prints sheets as PDF: words stay words, in the bundled font, which is embedded.
public final class Press {

    private static final float MARGIN = 42;
    private static final float SIZE = 10;
    private static final float LINE = 1.5f;
    private static final float PAD = 5;
    private static final float TOP = 108;
    private static final float FOOT = 40;

    /// Printed for what the font has not, as typesetters do.
    private static final String INSTEAD = "〓";

    private final Sheets sheets;
    private final Paper paper;
    private final float scale;
    private final PDDocument document;
    private final PDFont plain;
    private final PDFont bold;
    private final Map<Integer, String> printable = new HashMap<>();

    private Press(Sheets sheets, Paper paper, PDDocument document) throws IOException {
        this.sheets = sheets;
        this.paper = paper;
        this.scale = paper.scale();
        this.document = document;
        this.plain = font(HallFonts.REGULAR);
        this.bold = font(HallFonts.BOLD);
    }

    private PDFont font(HallFonts font) throws IOException {
        try (var stream = font.open()) {
            return PDType0Font.load(document, stream, true);
        }
    }

    /// The file's bytes.
    public static byte[] print(Sheets sheets, Paper paper) throws IOException {
        try (var document = new PDDocument()) {
            var bytes = new ByteArrayOutputStream();
            new Press(sheets, paper, document).pages();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    /// A font and its size on A4.
    private record Face(PDFont font, float size) {}

    /// The lines of each cell of a row, and how high the row is.
    private record Row(List<List<String>> cells, float height) {}

    private void pages() throws IOException {
        var pages = new ArrayList<List<Row>>();
        float room = paper.height() - (TOP + FOOT + MARGIN) * scale;
        float used = room;
        for (var cells : sheets.rows()) {
            var row = row(cells);
            if (used + row.height() > room || pages.isEmpty()) {
                pages.add(new ArrayList<>());
                used = 0;
            }
            pages.getLast().add(row);
            used += row.height();
        }
        if (pages.isEmpty()) {
            pages.add(List.of());
        }
        for (int i = 0; i < pages.size(); i++) {
            page(pages.get(i), "第 " + (i + 1) + " 页，共 " + pages.size() + " 页");
        }
    }

    private Row row(List<String> cells) throws IOException {
        var lines = new ArrayList<List<String>>();
        int most = 1;
        for (int i = 0; i < sheets.columns().size(); i++) {
            lines.add(lines(cells.get(i), width(i) - 2 * PAD * scale));
            most = Math.max(most, lines.getLast().size());
        }
        return new Row(lines, (most * SIZE * LINE + 2 * PAD) * scale);
    }

    private float width(int column) {
        return (paper.width() - 2 * MARGIN * scale) * sheets.columns().get(column).part();
    }

    /// Breaks a text where the column ends; a character is never cut through.
    private List<String> lines(String text, float room) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        float used = 0;
        for (int codePoint : text.codePoints().toArray()) {
            String shown = printable(codePoint);
            float wide = plain.getStringWidth(shown) / 1000 * SIZE * scale;
            if (codePoint == '\n' || (used + wide > room && !line.isEmpty())) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (codePoint != '\n') {
                line.append(shown);
                used += wide;
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private String printable(int codePoint) {
        return printable.computeIfAbsent(codePoint, this::tried);
    }

    private String tried(int codePoint) {
        if (Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return "";
        }
        String text = Character.toString(codePoint);
        try {
            plain.encode(text);
            return text;
        } catch (IOException | IllegalArgumentException e) {
            return INSTEAD;
        }
    }

    private String printable(String text) {
        var printed = new StringBuilder();
        text.codePoints().forEach(c -> printed.append(printable(c)));
        return printed.toString();
    }

    private void page(List<Row> rows, String number) throws IOException {
        var page = new PDPage(new PDRectangle(paper.width(), paper.height()));
        document.addPage(page);
        try (var ink = new PDPageContentStream(document, page)) {
            head(ink);
            float y = paper.height() - TOP * scale;
            for (var row : rows) {
                line(ink, y);
                row(ink, row, y);
                y -= row.height();
            }
            line(ink, y);
            float foot = (MARGIN - 8) * scale;
            write(ink, new Face(plain, 8), MARGIN * scale, foot, sheets.head().stamp());
            float wide = width(number, 8);
            write(ink, new Face(plain, 8), paper.width() - MARGIN * scale - wide, foot, number);
        }
    }

    private void head(PDPageContentStream ink) throws IOException {
        float left = MARGIN * scale;
        float top = paper.height();
        write(ink, new Face(plain, 11), left, top - 40 * scale, sheets.head().hall());
        write(ink, new Face(bold, 24), left, top - 70 * scale, sheets.head().title());
        float after =
                left + bold.getStringWidth(printable(sheets.head().title())) / 1000 * 24 * scale;
        write(
                ink,
                new Face(plain, 11),
                after + 10 * scale,
                top - 70 * scale,
                sheets.head().english());
        float x = left;
        for (int i = 0; i < sheets.columns().size(); i++) {
            String heading = sheets.columns().get(i).heading();
            write(ink, new Face(bold, SIZE), x + PAD * scale, top - (TOP - 6) * scale, heading);
            x += width(i);
        }
    }

    private void row(PDPageContentStream ink, Row row, float top) throws IOException {
        float x = MARGIN * scale;
        for (int i = 0; i < row.cells().size(); i++) {
            float y = top - (PAD + SIZE * 1.1f) * scale;
            for (var line : row.cells().get(i)) {
                write(ink, new Face(i == 0 ? bold : plain, SIZE), x + PAD * scale, y, line);
                y -= SIZE * LINE * scale;
            }
            x += width(i);
        }
    }

    private void line(PDPageContentStream ink, float y) throws IOException {
        ink.setLineWidth(0.5f * scale);
        ink.moveTo(MARGIN * scale, y);
        ink.lineTo(paper.width() - MARGIN * scale, y);
        ink.stroke();
    }

    private float width(String text, float size) throws IOException {
        return plain.getStringWidth(printable(text)) / 1000 * size * scale;
    }

    private void write(PDPageContentStream ink, Face face, float x, float y, String text)
            throws IOException {
        ink.beginText();
        ink.setFont(face.font(), face.size() * scale);
        ink.newLineAtOffset(x, y);
        ink.showText(printable(text));
        ink.endText();
    }
}
