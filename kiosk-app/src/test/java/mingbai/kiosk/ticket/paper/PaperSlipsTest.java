package mingbai.kiosk.ticket.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.setup.PrinterSetup;
import mingbai.kiosk.TryOut;
import mingbai.kiosk.sample.SampleHall;
import mingbai.kiosk.ticket.slip.TicketSlip;
import mingbai.kiosk.words.paper.PaperTrouble;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;
import mingbai.model.place.WindowNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperSlipsTest {
    @TempDir Path folder;

    static TicketSlip slip() {
        var issued =
                new Answer.TicketIssued(
                        new RequestId(new UUID(1, 2)),
                        TryOut.ticket("D018", "estate"),
                        new Answer.Ahead(8, 29),
                        List.of(new WindowNumber(17), new WindowNumber(18)));
        return TicketSlip.of(SampleHall.content(), issued, List.of(SampleHall.business("estate")));
    }

    @Test
    void theSimulatedPaperCarriesTheCodeOfTheTicket() throws Exception {
        var clock = InstantSource.system();
        try (var choice =
                PrinterChoice.open(
                        PrinterSetup.parse(PrinterSetup.SIMULATED), folder, clock, Runnable::run)) {
            var outcome = choice.slips().print(slip()).get(60, TimeUnit.SECONDS);
            assertEquals(new SlipOutcome.Printed(), outcome);
        }
        try (var pictures = Files.list(folder)) {
            var picture = pictures.filter(p -> p.toString().endsWith(".png")).findFirst();
            assertEquals(SampleHall.TICKET_PAGE + "abcdefghijklmnopqrstuv", code(picture.get()));
        }
    }

    @Test
    void aNarrowRollCarriesTheSameCode() throws Exception {
        var setup = PrinterSetup.parse(PrinterSetup.SIMULATED, "usual-58");
        try (var choice =
                PrinterChoice.open(setup, folder, InstantSource.system(), Runnable::run)) {
            choice.slips().print(slip()).get(60, TimeUnit.SECONDS);
        }
        try (var pictures = Files.list(folder)) {
            var picture = pictures.filter(p -> p.toString().endsWith(".png")).findFirst();
            assertEquals(SampleHall.TICKET_PAGE + "abcdefghijklmnopqrstuv", code(picture.get()));
            assertEquals(384, ImageIO.read(picture.get().toFile()).getWidth());
        }
    }

    private static String code(Path picture) throws Exception {
        var image = ImageIO.read(picture.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    /// Whoever waits for it would wait for ever otherwise.
    @Test
    void aSlipThatCannotBeLaidOutIsRefused() throws Exception {
        var usual = slip();
        var odd =
                new TicketSlip(
                        usual.hall(),
                        usual.ticket(),
                        usual.business(),
                        usual.also(),
                        usual.ahead(),
                        usual.place(),
                        usual.time(),
                        "二维码");
        var setup = PrinterSetup.parse(PrinterSetup.SIMULATED);
        try (var choice =
                PrinterChoice.open(setup, folder, InstantSource.system(), Runnable::run)) {
            assertEquals(
                    new SlipOutcome.Refused(PaperTrouble.BROKEN),
                    choice.slips().print(odd).get(20, TimeUnit.SECONDS));
        }
    }

    @Test
    void aPrinterThatIsNotThereIsToldAsSuch() {
        assertEquals(
                new SlipOutcome.Refused(PaperTrouble.NOT_CONNECTED),
                SlipOutcome.of(new PrintOutcome.Refused(PrinterTrouble.NO_DEVICE)));
    }

    @ParameterizedTest
    @EnumSource(PrinterTrouble.class)
    void everyTroubleOfAPrinterHasWordsForTheVisitor(PrinterTrouble trouble) {
        var outcome = SlipOutcome.of(new PrintOutcome.Refused(trouble));
        var told = ((SlipOutcome.Refused) outcome).trouble();
        assertEquals(false, told.phrase().chinese().isBlank());
    }
}
