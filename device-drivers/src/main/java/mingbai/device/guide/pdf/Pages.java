package mingbai.device.guide.pdf;

import java.io.IOException;
import java.util.List;
import mingbai.device.printer.raster.Bitmap;
import mingbai.device.printer.raster.QrDots;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// The pages being written, in points from the top; a new one begins where a part no longer fits.
final class Pages implements AutoCloseable {
    private static final double MARGIN = 56;
    private static final double WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final double BOTTOM = MARGIN + 20;
    private static final double TITLE = 20;
    private static final double HEADING = 14;
    private static final double TEXT = 11;
    private static final double LEADING = 1.6;
    private static final double LABEL = 110;
    private static final double BOX = 20;
    private static final double CODE = 110;
    private static final double NUMBER = 9;

    private final PDDocument document;
    private final FontChain plain;
    private final FontChain bold;
    private PDPageContentStream page;
    private double y;

    Pages(PDDocument document, FontChain plain, FontChain bold) throws IOException {
        this.document = document;
        this.plain = plain;
        this.bold = bold;
        this.page = begin();
    }

    private PDPageContentStream begin() throws IOException {
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        y = PDRectangle.A4.getHeight() - MARGIN;
        return new PDPageContentStream(document, next);
    }

    void title(String text) throws IOException {
        TextFlow flow = new TextFlow(bold, TITLE);
        for (String line : flow.lines(text, WIDTH)) {
            down(TITLE * LEADING);
            draw(line, bold, TITLE, MARGIN + (WIDTH - flow.width(line)) / 2);
        }
        y -= TEXT;
    }

    /// Never the last line of a page.
    void heading(String text) throws IOException {
        room(HEADING * LEADING + 2 * TEXT * LEADING);
        y -= TEXT / 2;
        for (String line : new TextFlow(bold, HEADING).lines(text, WIDTH)) {
            down(HEADING * LEADING);
            draw(line, bold, HEADING, MARGIN);
        }
    }

    void paragraph(String text) throws IOException {
        for (String line : new TextFlow(plain, TEXT).lines(text, WIDTH)) {
            down(TEXT * LEADING);
            draw(line, plain, TEXT, MARGIN);
        }
    }

    /// The label may be wider than its column: then its value begins below it.
    void entry(String label, String value) throws IOException {
        TextFlow flow = new TextFlow(plain, TEXT);
        double indent = label.codePointCount(0, label.length()) == 1 ? BOX : LABEL;
        down(TEXT * LEADING);
        draw(label, indent == BOX ? plain : bold, TEXT, MARGIN);
        boolean beside = flow.width(label) < indent;
        for (String line : flow.lines(value, WIDTH - indent)) {
            if (!beside) {
                down(TEXT * LEADING);
            }
            draw(line, plain, TEXT, MARGIN + indent);
            beside = false;
        }
    }

    void code(String payload, String caption) throws IOException {
        room(CODE + 2 * TEXT * LEADING);
        y -= TEXT + CODE;
        Bitmap dots = QrDots.of(payload, 1, 'M');
        double dot = CODE / dots.width();
        for (int row = 0; row < dots.height(); row++) {
            for (int column = 0; column < dots.width(); column++) {
                if (dots.black(column, row)) {
                    double bottom = y + CODE - (row + 1) * dot;
                    page.addRect(
                            (float) (MARGIN + column * dot),
                            (float) bottom,
                            (float) dot,
                            (float) dot);
                }
            }
        }
        page.fill();
        paragraph(caption);
    }

    private void draw(String line, FontChain fonts, double size, double x) throws IOException {
        write(page, fonts.runs(line), size, new Place(x, y));
    }

    private record Place(double x, double y) {}

    private static void write(
            PDPageContentStream page, List<FontChain.Run> runs, double size, Place place)
            throws IOException {
        page.beginText();
        page.newLineAtOffset((float) place.x(), (float) place.y());
        for (FontChain.Run run : runs) {
            page.setFont(run.font(), (float) size);
            page.showText(run.text());
        }
        page.endText();
    }

    private void down(double height) throws IOException {
        room(height);
        y -= height;
    }

    private void room(double height) throws IOException {
        if (y - height < BOTTOM) {
            page.close();
            page = begin();
        }
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    /// At the foot of each page, when it is known how many there are.
    static void number(PDDocument document, FontChain fonts) throws IOException {
        int all = document.getNumberOfPages();
        TextFlow flow = new TextFlow(fonts, NUMBER);
        for (int i = 0; i < all; i++) {
            String text = "第 %d 页，共 %d 页".formatted(i + 1, all);
            try (PDPageContentStream foot =
                    new PDPageContentStream(
                            document,
                            document.getPage(i),
                            PDPageContentStream.AppendMode.APPEND,
                            true)) {
                double x = (PDRectangle.A4.getWidth() - flow.width(text)) / 2;
                write(foot, fonts.runs(text), NUMBER, new Place(x, MARGIN));
            }
        }
    }
}
