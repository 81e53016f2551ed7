package mingbai.device.guide.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// A PDF document to be looked at on a screen.
public final class PdfPicture {
    private static final float DOTS_AN_INCH = 96;

    private PdfPicture() {}

    /// Throws where the bytes are no PDF document with a page.
    public static BufferedImage firstPage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (document.getNumberOfPages() == 0) {
                throw new IOException("a document without pages");
            }
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_AN_INCH, ImageType.GRAY);
        }
    }
}
