package mingbai.service.plate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PlatePaperTest {
    private static final float DPI = 110;

    @Test
    void aPhoneReadsTheAddressOffThePrintedPlate() throws Exception {
        var address = "https://hall.example/t/w/kq3fA7xYb0mUq9ZrT2sLcA";
        var plates =
                List.of(
                        new PlatePaper.Plate("嵩明县政务服务中心", "8", "综合受理", address),
                        new PlatePaper.Plate("嵩明县政务服务中心", "36", "婚姻登记", address + "B"));
        try (var paper = Loader.loadPDF(PlatePaper.pdf(plates))) {
            assertEquals(2, paper.getNumberOfPages());
            assertEquals(PDRectangle.A4.getWidth(), paper.getPage(0).getMediaBox().getWidth());
            var text = new PDFTextStripper().getText(paper);
            assertTrue(text.contains("8 号窗口") && text.contains("婚姻登记"), text);
            var picture = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
            Files.createDirectories(Path.of("target/pictures"));
            ImageIO.write(picture, "png", Path.of("target/pictures/plate.png").toFile());
            assertEquals(address, read(picture));
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
