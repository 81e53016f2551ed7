package mingbai.device.guide.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import mingbai.device.guide.GuidePart;
import mingbai.device.guide.GuideSheet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/// A guide as a PDF document that prints the same everywhere: only the characters it needs of our
/// fonts are inside, and nothing else is asked of the printer.
public final class GuidePdf {
    private static final String LANGUAGE = "zh-CN";
    private static final String TICK_BOX = "□";

    private GuidePdf() {}

    /// What no font draws is printed as 〓.
    public static byte[] of(GuideSheet guide) throws IOException {
        try (PDDocument document = new PDDocument()) {
            FontChain plain = FontChain.plain(document);
            try (Pages pages = new Pages(document, plain, plain.bold())) {
                pages.title(guide.title());
                for (GuidePart part : guide.parts()) {
                    write(part, pages);
                }
            }
            Pages.number(document, plain);
            describe(document, guide);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(PDDocument document, GuideSheet guide) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(guide.title());
        about.setProducer("Mingbai 明白");
        document.setDocumentInformation(about);
        document.getDocumentCatalog().setLanguage(LANGUAGE);
    }

    private static void write(GuidePart part, Pages pages) throws IOException {
        switch (part) {
            case GuidePart.Heading(String text) -> pages.heading(text);
            case GuidePart.Paragraph(String text) -> pages.paragraph(text);
            case GuidePart.Entry(String label, String value) -> pages.entry(label, value);
            case GuidePart.Tick(String text) -> pages.entry(TICK_BOX, text);
            case GuidePart.Code(String payload, String caption) -> pages.code(payload, caption);
        }
    }
}
