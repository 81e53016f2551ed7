package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import mingbai.device.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// What receiptio 2.1.2 once said to the simulator, said again, whole and byte by byte: the answers
/// are those that made it report online, cover open, paper empty, error and success.
@Timeout(30)
class RecordedHostTest {
    @TempDir Path slips;

    @Test
    void theHostsSlipIsPrintedAndEchoed() throws IOException {
        replay("print", 65_536);
        assertSlip();
    }

    @Test
    void theHostsSlipIsPrintedWhenEveryByteComesAlone() throws IOException {
        replay("print", 1);
        assertSlip();
    }

    @Test
    void theHostIsTold() throws IOException {
        replay("online", 1);
    }

    @Test
    void theHostIsToldThatTheCoverIsOpen() throws IOException {
        replay("cover-open", 1, PrinterFault.COVER_OPEN);
    }

    @Test
    void theHostIsToldThatThePaperIsOut() throws IOException {
        replay("paper-empty", 1, PrinterFault.NO_PAPER);
    }

    @Test
    void theHostIsToldThatTheCutterIsStuck() throws IOException {
        replay("cutter", 1, PrinterFault.CUTTER_STUCK);
    }

    private void assertSlip() throws IOException {
        Path text = slips.resolve("slip-0001.txt");
        Await.until("the slip", () -> Files.exists(slips.resolve("latest.png")));
        List<String> lines = Files.readAllLines(text);
        assertEquals("嵩明县政务服务中心", lines.getFirst());
        assertTrue(lines.contains("A001"), lines.toString());
        assertTrue(lines.contains("─".repeat(48)), lines.toString());
        assertTrue(lines.contains("温馨提示：请留意语音呼叫"), lines.toString());
    }

    private void replay(String name, int step, PrinterFault... faults) throws IOException {
        try (SimulatedTicketPrinter printer = SimulatedTicketPrinter.start(slips);
                Socket host = new Socket(printer.address().host(), printer.address().port())) {
            for (PrinterFault each : faults) {
                printer.suffer(each);
            }
            host.setTcpNoDelay(true);
            host.setSoTimeout(5_000);
            for (String line : exchange(name)) {
                byte[] bytes = HexFormat.of().parseHex(line.substring(2));
                if (line.startsWith("> ")) {
                    say(host, bytes, step);
                } else {
                    byte[] heard = host.getInputStream().readNBytes(bytes.length);
                    assertEquals(line.substring(2), HexFormat.of().formatHex(heard));
                }
            }
        }
    }

    private static void say(Socket host, byte[] bytes, int step) throws IOException {
        for (int from = 0; from < bytes.length; from += step) {
            host.getOutputStream().write(bytes, from, Math.min(step, bytes.length - from));
        }
    }

    private static List<String> exchange(String name) throws IOException {
        String file = "receiptio-2.1.2-" + name + ".exchange";
        try (InputStream in = RecordedHostTest.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
        }
    }
}
