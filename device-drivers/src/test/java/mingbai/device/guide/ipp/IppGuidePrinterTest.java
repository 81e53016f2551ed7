package mingbai.device.guide.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.device.Await;
import mingbai.device.guide.SampleGuides;
import mingbai.device.guide.simulated.GuideFault;
import mingbai.device.guide.simulated.SimulatedGuidePrinter;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Readiness;
import mingbai.device.printer.PrintOutcome;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The guide printer's driver on a simulated printer, with everything that goes wrong.
@Timeout(60)
class IppGuidePrinterTest {
    private static final Printed CONFIRMED = new Printed(Certainty.CONFIRMED);

    @TempDir Path folder;
    private SimulatedGuidePrinter peer;
    private IppGuidePrinter printer;

    @BeforeEach
    void plugIn() throws IOException {
        peer = SimulatedGuidePrinter.start(folder);
        printer = new IppGuidePrinter(peer.address(), InstantSource.system(), Hasty.PATIENCE);
    }

    @AfterEach
    void unplug() {
        printer.close();
        peer.close();
    }

    private PrintOutcome print() {
        return printer.print(SampleGuides.item());
    }

    @Test
    void aGuideComesOutOnceAndIsConfirmed() throws IOException {
        assertEquals(CONFIRMED, print());
        assertEquals(1, peer.guides().size());
        assertTrue(Files.exists(folder.resolve("guide-0001.png")));
        assertEquals(DeviceStatus.ONLINE, printer.health().status());
        assertEquals(Confidence.OBSERVED, printer.health().confidence());
        assertEquals(Readiness.READY, printer.health().readiness());
        assertEquals(PaperStatus.FULL, printer.paper());
    }

    @ParameterizedTest
    @CsvSource({
        "NO_PAPER, NO_PAPER, ONLINE, OUT",
        "COVER_OPEN, COVER_OPEN, USER_ERROR, FULL",
        "PAPER_JAM, PAPER_JAM, HARDWARE_ERROR, JAMMED",
        "NO_TONER, HARDWARE, HARDWARE_ERROR, FULL",
        "PAUSED, OFFLINE, OFFLINE, FULL"
    })
    void whatThePrinterSaysIsRefusedTheTechnicianIsToldAndItHeals(
            GuideFault fault, PrinterTrouble trouble, DeviceStatus status, PaperStatus paper)
            throws IOException {
        peer.suffer(fault);
        assertEquals(new Refused(trouble), print());
        assertEquals(status, printer.health().status());
        assertEquals(paper, printer.paper());
        assertEquals(Readiness.UNAVAILABLE, printer.health().readiness());
        assertTrue(printer.health().details().getFirst().chinese().endsWith("。"));
        assertEquals(0, peer.guides().size());
        peer.heal(fault);
        assertEquals(CONFIRMED, print());
    }

    @Test
    void paperOrTonerRunningLowIsAWarningAndStillPrints() {
        peer.suffer(GuideFault.PAPER_LOW);
        peer.suffer(GuideFault.TONER_LOW);
        assertEquals(CONFIRMED, print());
        assertEquals(PaperStatus.LOW, printer.paper());
        assertEquals(Readiness.DEGRADED, printer.health().readiness());
        assertEquals(2, printer.health().details().size());
    }

    @Test
    void aPrinterThatIsNotThereIsFoundWhenItComesBack() throws IOException {
        peer.suffer(GuideFault.UNPLUGGED);
        assertEquals(new Refused(PrinterTrouble.NO_DEVICE), print());
        Await.until("gone", () -> printer.health().status() == DeviceStatus.NO_DEVICE);
        peer.heal(GuideFault.UNPLUGGED);
        Await.until("back", () -> printer.health().status() == DeviceStatus.ONLINE);
        assertEquals(CONFIRMED, print());
    }

    @Test
    void onePrinterThatAnswersNothingAndOneThatAnswersNonsenseAreOffline() {
        peer.suffer(GuideFault.GARBAGE);
        assertEquals(new Refused(PrinterTrouble.OFFLINE), print());
        peer.suffer(GuideFault.SILENT);
        assertEquals(new Refused(PrinterTrouble.OFFLINE), print());
        assertEquals(DeviceStatus.OFFLINE, printer.health().status());
    }

    @Test
    void aQueueThatTakesNothingMoreIsBusy() {
        peer.suffer(GuideFault.BUSY);
        assertEquals(new Refused(PrinterTrouble.BUSY), print());
    }

    @Test
    void aGuideThatIsThrownAwayOrNeverEndsIsNotTakenForPrinted() {
        peer.suffer(GuideFault.ABORTS);
        assertEquals(new Unconfirmed(PrinterTrouble.HARDWARE), print());
        peer.suffer(GuideFault.SLOW);
        assertEquals(new Unconfirmed(PrinterTrouble.OFFLINE), print());
    }

    @Test
    void aClosedPrinterRefuses() {
        printer.close();
        assertInstanceOf(Refused.class, print());
    }

    @Test
    void anAddressThatCannotBeMeantSaysWhatToWrite() {
        for (String wrong : new String[] {"http://a/b", "ipp:///x", "ipp://a b", "a4", ""}) {
            var refused =
                    assertThrows(IllegalArgumentException.class, () -> IppAddress.parse(wrong));
            assertTrue(String.valueOf(refused.getMessage()).contains("guide printer"), wrong);
        }
        assertEquals(
                URI.create("http://192.168.1.70:631/ipp/print"),
                IppAddress.parse("ipp://192.168.1.70/ipp/print").http());
    }
}
