package mingbai.device.printer.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import mingbai.device.Await;
import mingbai.device.health.DeviceStatus;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.PaperWidth;
import mingbai.device.printer.PrintOutcome.Certainty;
import mingbai.device.printer.PrintOutcome.Printed;
import mingbai.device.printer.PrintOutcome.Refused;
import mingbai.device.printer.PrintOutcome.Unconfirmed;
import mingbai.device.printer.PrinterTrouble;
import mingbai.device.printer.SampleSlips;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.TicketPrinterContract;
import mingbai.device.printer.escpos.EscPosProfile.Ability;
import mingbai.device.printer.simulated.PrinterFault;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import org.junit.jupiter.api.Test;

/// The driver over real TCP, with what can happen to a network printer only.
class EscPosTicketPrinterTest extends TicketPrinterContract {
    @Override
    protected TicketPrinter connect(SimulatedTicketPrinter to) {
        return driver(to.address(), EscPosProfile.USUAL_80);
    }

    private static TicketPrinter driver(LineAddress line, EscPosProfile profile) {
        return new EscPosTicketPrinter(line, profile, InstantSource.system(), Fast.PATIENCE);
    }

    @Test
    void anUnpluggedPrinterIsFoundAgainByItself() throws IOException {
        Await.until("online", () -> printer.health().status() == DeviceStatus.ONLINE);
        peer.suffer(PrinterFault.UNPLUGGED);
        assertEquals(new Refused(PrinterTrouble.NO_DEVICE), printer.print(SampleSlips.queue()));
        assertEquals(DeviceStatus.NO_DEVICE, printer.health().status());
        peer.heal(PrinterFault.UNPLUGGED);
        Await.until("online again", () -> printer.health().status() == DeviceStatus.ONLINE);
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
    }

    @Test
    void aCableCutInTheMiddleLeavesNothingOnTheNextSlip() throws IOException {
        peer.sufferAfter(900, PrinterFault.UNPLUGGED);
        assertEquals(
                new Unconfirmed(PrinterTrouble.NO_DEVICE),
                printer.print(SampleSlips.rareCharacters()));
        peer.heal(PrinterFault.UNPLUGGED);
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
        String last = text(peer.slips().size() - 1);
        assertFalse(last.contains("姓名用字测试"), last);
        assertTrue(last.contains("嵩明县政务服务中心"), last);
    }

    @Test
    void aSecondProgramFindsThePrinterBusy() {
        Await.until("online", () -> printer.health().status() == DeviceStatus.ONLINE);
        try (TicketPrinter second = driver(peer.address(), EscPosProfile.USUAL_80)) {
            assertEquals(new Refused(PrinterTrouble.BUSY), second.print(SampleSlips.queue()));
            assertEquals(DeviceStatus.DEVICE_BUSY, second.health().status());
        }
        assertEquals(CONFIRMED, printer.print(SampleSlips.queue()));
    }

    @Test
    void aCloneThatKnowsNoEchoPrintsProbably() throws IOException {
        printer.close();
        peer.suffer(PrinterFault.NO_ECHO);
        EscPosProfile clone = EscPosProfile.USUAL_80.without(Ability.ECHO);
        try (TicketPrinter cheap = driver(peer.address(), clone)) {
            assertEquals(new Printed(Certainty.PROBABLE), cheap.print(SampleSlips.queue()));
        }
        Await.until("the slip", () -> !peerSlips().isEmpty());
    }

    @Test
    void aPeerThatTakesNothingAndSaysNothingNeverHangsUs() throws IOException {
        try (ServerSocket deaf = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            LineAddress there =
                    new LineAddress.Tcp(
                            deaf.getInetAddress().getHostAddress(), deaf.getLocalPort());
            try (TicketPrinter lost = driver(there, EscPosProfile.USUAL_80)) {
                assertEquals(new Refused(PrinterTrouble.OFFLINE), lost.print(SampleSlips.queue()));
            }
        }
    }

    @Test
    void aPrinterThatIsNotThereAtTheStartIsWaitedFor() throws IOException {
        printer.close();
        peer.close();
        Await.until("gone", this::nobodyListens);
        try (TicketPrinter early = driver(peer.address(), EscPosProfile.USUAL_80)) {
            Await.until("noted", () -> early.health().status() == DeviceStatus.NO_DEVICE);
            try (SimulatedTicketPrinter late =
                    SimulatedTicketPrinter.start(
                            slips.resolve("late"), PaperWidth.MM80, peer.address().port())) {
                Await.until("found", () -> early.health().status() == DeviceStatus.ONLINE);
                assertEquals(CONFIRMED, early.print(SampleSlips.queue()));
                assertEquals(1, late.slips().size());
            }
        }
    }

    private boolean nobodyListens() {
        try (Socket probe = new Socket(peer.address().host(), peer.address().port())) {
            return !probe.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    private List<Path> peerSlips() {
        try {
            return peer.slips();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
