package mingbai.device.guide.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import mingbai.device.guide.GuidePart;
import mingbai.device.guide.GuideSheet;
import mingbai.device.guide.SampleGuides;
import mingbai.device.printer.CodeReaders;
import mingbai.fonts.RareFonts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// A guide's pages; the first is left in `target/guides` to be looked at.
class GuidePdfTest {
    private static final Path PICTURES = Path.of("target", "guides");

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void aGuideIsOneA4PageThatHoldsItsFontsAndACodeThatCanBeRead() throws Exception {
        byte[] pdf = GuidePdf.of(SampleGuides.item());
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve("item.pdf"), pdf);
        Path picture = PICTURES.resolve("item.png");
        ImageIO.write(PdfPicture.firstPage(pdf), "png", picture.toFile());
        assertEquals("https://example.gov.cn/i/53012700", CodeReaders.zxing(picture));
        assertEquals("https://example.gov.cn/i/53012700", CodeReaders.zbar(picture));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDPage page = document.getPage(0);
            assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth());
            for (var name : page.getResources().getFontNames()) {
                assertTrue(page.getResources().getFont(name).isEmbedded(), name.getName());
            }
        }
        assertTrue(pdf.length < 200_000, "only the characters it needs: " + pdf.length);
    }

    @Test
    void namesWithRareCharactersAreText() throws IOException {
        String text = text(GuidePdf.of(SampleGuides.item()));
        assertTrue(text.contains("王𬱖、李㛃、张䶮"), text);
        assertTrue(text.contains("第 1 页，共 1 页"), text);
    }

    @Test
    void aCharacterOnlyTheRareFontsHaveIsTextToo() throws IOException {
        Assumptions.assumeTrue(RareFonts.HANA_B.file().isPresent(), "fonts-hanazono is missing");
        String rare = Character.toString(0x2CEB0) + Character.toString(0x20000);
        var guide = new GuideSheet(rare, List.of(new GuidePart.Paragraph("甲" + rare + "乙")));
        String text = text(GuidePdf.of(guide));
        assertTrue(text.contains("甲" + rare + "乙"), text);
    }

    @Test
    void aLongGuideGoesOnOnFurtherPagesAndLosesNothing() throws IOException {
        byte[] pdf = GuidePdf.of(SampleGuides.longOne());
        String text = text(pdf);
        for (int i = 1; i <= 60; i++) {
            assertTrue(text.contains("第" + i + "条"), "chapter " + i);
        }
        assertEquals(360, text.replaceAll("\\s", "").split("真实性负责", -1).length - 1);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertTrue(document.getNumberOfPages() > 3);
            assertTrue(text.contains("共 %d 页".formatted(document.getNumberOfPages())));
        }
    }

    @Test
    void whatNoFontDrawsIsMarkedAndCannotStopTheGuide() throws IOException {
        var guide =
                new GuideSheet(
                        "t\u0000it\u202Ele",
                        List.of(new GuidePart.Paragraph("a\u0007\uE000b\ud800")));
        String text = text(GuidePdf.of(guide));
        assertTrue(text.contains("a 〓b"), text);
    }

    @Test
    void aLatinWordIsNeverCutAndNoLineBeginsWithAFullStop() throws IOException {
        String words = "abcdefgh ijklmnop。".repeat(40);
        var guide = new GuideSheet("t", List.of(new GuidePart.Paragraph(words)));
        for (String line : text(GuidePdf.of(guide)).lines().toList()) {
            assertTrue(!line.startsWith("。"), line);
            assertTrue(
                    !line.contains("cde") || line.contains("abcdefgh"), "a word is cut: " + line);
        }
    }

    @Test
    void aGuideOfNothingOrOfTooMuchIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new GuideSheet("t", List.of()));
        assertThrows(IllegalArgumentException.class, () -> new GuidePart.Paragraph(" "));
        assertThrows(IllegalArgumentException.class, () -> new GuidePart.Code("二维码", "c"));
    }
}
