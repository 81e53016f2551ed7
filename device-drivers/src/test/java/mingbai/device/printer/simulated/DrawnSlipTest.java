package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import javax.imageio.ImageIO;
import mingbai.device.printer.CodeReaders;
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
        Path picture = draw("queue", SampleSlips.queue(), EscPosProfile.USUAL_80);
        assertEquals(576, width(picture));
        assertCode(picture);
    }

    @Test
    void aPrinterThatDrawsNoCodeGetsItAsDots() throws Exception {
        Path picture =
                draw(
                        "narrow",
                        SampleSlips.queue(),
                        EscPosProfile.USUAL_58.without(EscPosProfile.Ability.QR));
        assertEquals(384, width(picture));
        assertCode(picture);
    }

    @Test
    void charactersNoPrinterHasAreOnThePaper() throws Exception {
        Path picture = draw("rare", SampleSlips.rareCharacters(), EscPosProfile.USUAL_80);
        assertEquals(576, width(picture));
    }

    private static Path draw(String name, Slip slip, EscPosProfile profile) throws IOException {
        Path directory = Files.createDirectories(PICTURES.resolve(name));
        PaperWidth paper = profile.paper();
        try (SimulatedTicketPrinter peer = SimulatedTicketPrinter.start(directory, paper, 0);
                TicketPrinter printer =
                        new EscPosTicketPrinter(peer.address(), profile, InstantSource.system())) {
            printer.print(slip);
            return peer.slips().getLast();
        }
    }

    private static int width(Path picture) throws IOException {
        return ImageIO.read(picture.toFile()).getWidth();
    }

    private static void assertCode(Path picture) throws Exception {
        assertEquals("https://example.gov.cn/t/A012", CodeReaders.zxing(picture));
        assertEquals("https://example.gov.cn/t/A012", CodeReaders.zbar(picture));
    }
}
