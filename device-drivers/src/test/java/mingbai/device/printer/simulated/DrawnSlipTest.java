package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import mingbai.device.printer.PaperWidth;
import mingbai.device.printer.SampleSlips;
import mingbai.device.printer.Slip;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.escpos.EscPosProfile;
import mingbai.device.printer.escpos.EscPosTicketPrinter;
import org.junit.jupiter.api.Test;

/// The picture of a slip, drawn from the driver's bytes; left in `target/slips` to be looked at.
class DrawnSlipTest {
    private static final Path PICTURES = Path.of("target", "slips");

    @Test
    void theQueueSlipIsAsWideAsThePaperAndItsCodeCanBeRead() throws Exception {
        BufferedImage picture = draw("queue", SampleSlips.queue(), EscPosProfile.USUAL_80);
        assertEquals(576, picture.getWidth());
        assertEquals("https://example.gov.cn/t/A012", read(picture));
    }

    @Test
    void aPrinterThatDrawsNoCodeGetsItAsDots() throws Exception {
        BufferedImage picture =
                draw(
                        "narrow",
                        SampleSlips.queue(),
                        EscPosProfile.USUAL_58.without(EscPosProfile.Ability.QR));
        assertEquals(384, picture.getWidth());
        assertEquals("https://example.gov.cn/t/A012", read(picture));
    }

    @Test
    void charactersNoPrinterHasAreOnThePaper() throws Exception {
        BufferedImage picture = draw("rare", SampleSlips.rareCharacters(), EscPosProfile.USUAL_80);
        assertEquals(576, picture.getWidth());
    }

    private static BufferedImage draw(String name, Slip slip, EscPosProfile profile)
            throws IOException {
        Path directory = Files.createDirectories(PICTURES.resolve(name));
        PaperWidth paper = profile.paper();
        try (SimulatedTicketPrinter peer = SimulatedTicketPrinter.start(directory, paper, 0);
                TicketPrinter printer =
                        new EscPosTicketPrinter(peer.address(), profile, InstantSource.system())) {
            printer.print(slip);
            return ImageIO.read(peer.slips().getLast().toFile());
        }
    }

    private static String read(BufferedImage picture) throws Exception {
        int[] pixels =
                picture.getRGB(
                        0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource light =
                new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
