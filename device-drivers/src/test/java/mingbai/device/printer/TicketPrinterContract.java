package mingbai.device.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mingbai.device.Await;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.PaperStatus;
import mingbai.device.health.Readiness;
import mingbai.device.health.Statistics.Count;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.simulated.PrinterFault;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What every ticket printer must do, whatever line it hangs on; the paper is a simulator's.
@Timeout(60)
public abstract class TicketPrinterContract {
    protected static final Printed CONFIRMED = new Printed(Certainty.CONFIRMED);

    @TempDir protected Path slips;
    protected SimulatedTicketPrinter peer;
    protected TicketPrinter printer;

    /// A driver connected to the peer.
    protected abstract TicketPrinter connect(SimulatedTicketPrinter to) throws Exception;

    @BeforeEach
    void plugIn() throws Exception {
        peer = SimulatedTicketPrinter.start(slips);
        printer = connect(peer);
    }

    @AfterEach
    void unplug() {
        printer.close();
        peer.close();
    }

    @Test
    void aSlipComesOutOnceAndIsConfirmed() throws IOException {
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
        assertEquals(1, peer.slips().size());
        assertTrue(text(0).contains("A001"), text(0));
        assertTrue(text(0).contains("[QR https://example.gov.cn/t/A012]"), text(0));
    }

    @Test
    void whatItDidIsCounted() {
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
        peer.suffer(PrinterFault.NO_PAPER);
        assertInstanceOf(Refused.class, printer.print(SampleSlips.queue()));
        assertEquals(1, printer.statistics().of(Count.SLIPS_PRINTED));
        assertEquals(1, printer.statistics().of(Count.PAPER_CUTS));
        assertEquals(1, printer.statistics().of(Count.PRINTS_REFUSED));
        assertEquals(0, printer.statistics().of(Count.PRINTS_UNCONFIRMED));
        assertEquals(1, printer.statistics().of(Count.CONNECTIONS));
    }

    @Test
    void aHealthyPrinterIsObservedOnlineWithPaper() {
        Await.until("online", () -> printer.health().status() == DeviceStatus.ONLINE);
        DeviceHealth health = printer.health();
        assertEquals(Confidence.OBSERVED, health.confidence());
        assertEquals(Readiness.READY, health.readiness());
        assertTrue(health.lastSeen().isPresent());
        assertEquals(PaperStatus.FULL, printer.paper());
    }

    @Test
    void withoutPaperASlipIsRefusedAndNothingIsPrinted() throws IOException {
        peer.suffer(PrinterFault.NO_PAPER);
        assertEquals(new Refused(PrinterTrouble.NO_PAPER), printer.print(SampleSlips.queue()));
        assertEquals(PaperStatus.OUT, printer.paper());
        assertEquals(DeviceStatus.ONLINE, printer.health().status());
        assertEquals(DeviceStatus.USER_ERROR, printer.health().told());
        assertEquals(Readiness.UNAVAILABLE, printer.health().readiness());
        peer.heal(PrinterFault.NO_PAPER);
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
        assertEquals(1, peer.slips().size());
    }

    @Test
    void anOpenCoverIsTheUsersErrorAndHealsByItself() throws IOException {
        peer.suffer(PrinterFault.COVER_OPEN);
        assertEquals(new Refused(PrinterTrouble.COVER_OPEN), printer.print(SampleSlips.queue()));
        assertEquals(DeviceStatus.USER_ERROR, printer.health().status());
        peer.heal(PrinterFault.COVER_OPEN);
        Await.until("online again", () -> printer.health().status() == DeviceStatus.ONLINE);
    }

    @Test
    void aStuckCutterIsAHardwareError() {
        peer.suffer(PrinterFault.CUTTER_STUCK);
        assertEquals(new Refused(PrinterTrouble.CUTTER), printer.print(SampleSlips.queue()));
        assertEquals(DeviceStatus.HARDWARE_ERROR, printer.health().status());
    }

    @Test
    void paperRunningLowIsAWarningAndStillPrints() {
        peer.suffer(PrinterFault.PAPER_LOW);
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
        assertEquals(PaperStatus.LOW, printer.paper());
        assertEquals(Readiness.DEGRADED, printer.health().readiness());
    }

    @Test
    void aPrinterThatNeverAnswersIsOfflineAndRefuses() {
        peer.suffer(PrinterFault.SILENT);
        assertEquals(new Refused(PrinterTrouble.OFFLINE), printer.print(SampleSlips.queue()));
        assertEquals(DeviceStatus.OFFLINE, printer.health().status());
    }

    @Test
    void answersBuriedInNoiseAreNotBelieved() throws IOException {
        peer.suffer(PrinterFault.GARBAGE);
        assertEquals(new Refused(PrinterTrouble.OFFLINE), printer.print(SampleSlips.queue()));
        assertEquals(List.of(), peer.slips());
        peer.heal(PrinterFault.GARBAGE);
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
    }

    @Test
    void noiseBeforeASlipDoesNotMatter() {
        Await.until("online", () -> printer.health().status() == DeviceStatus.ONLINE);
        peer.babble(new byte[] {0x00, (byte) 0xFF, 0x12, 0x10, 0x00, 0x41, (byte) 0x93});
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
    }

    @Test
    void aSlowPrinterStillConfirms() {
        peer.suffer(PrinterFault.SLOW);
        assertEquals(CONFIRMED, printer.print(SampleSlips.rareCharacters()));
    }

    @Test
    void paperEndingInTheMiddleLeavesTheSlipUnconfirmed() throws IOException {
        peer.sufferAfter(200, PrinterFault.NO_PAPER);
        assertEquals(new Unconfirmed(PrinterTrouble.NO_PAPER), printer.print(SampleSlips.queue()));
        assertEquals(List.of(), peer.slips());
    }

    @Test
    void theRestOfAnEarlierSlipIsNotTakenForTheNextOne() throws IOException {
        peer.sufferAfter(200, PrinterFault.NO_PAPER);
        assertInstanceOf(Unconfirmed.class, printer.print(SampleSlips.queue()));
        peer.heal(PrinterFault.NO_PAPER);
        assertEquals(CONFIRMED, printer.print(SampleSlips.rareCharacters()));
        assertEquals(2, peer.slips().size());
        assertTrue(text(1).contains("姓名用字测试"), text(1));
    }

    @Test
    void aPrinterWithoutEchoIsNeverTakenForConfirmed() {
        peer.suffer(PrinterFault.NO_ECHO);
        assertEquals(new Unconfirmed(PrinterTrouble.OFFLINE), printer.print(SampleSlips.queue()));
    }

    @Test
    void slipsFromManyThreadsComeOutWholeOneAfterTheOther() throws Exception {
        try (ExecutorService kiosks = Executors.newFixedThreadPool(4)) {
            Callable<PrintOutcome> one = () -> printer.print(SampleSlips.queue());
            for (Future<PrintOutcome> each : kiosks.invokeAll(List.of(one, one, one, one))) {
                assertEquals(CONFIRMED, each.get());
            }
        }
        assertEquals(4, peer.slips().size());
        assertEquals(text(0), text(3));
    }

    @Test
    void aClosedPrinterRefuses() {
        printer.close();
        assertInstanceOf(Refused.class, printer.print(SampleSlips.queue()));
    }

    protected String text(int slip) throws IOException {
        Path picture = peer.slips().get(slip);
        return Files.readString(
                picture.resolveSibling(picture.getFileName().toString().replace(".png", ".txt")));
    }
}
