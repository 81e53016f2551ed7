package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// The simulator under a print host that others wrote; needs Node.js, hence only by property.
@EnabledIfSystemProperty(named = "mingbai.peer.receiptio", matches = "true")
@Timeout(180)
class ReceiptioPeerTest {
    private static final Path RECORD = Path.of("target", "peer");

    /// The host can only be told an address, never a port.
    private static final String HOST = "127.0.0.9";

    private static final int PORT = 9100;

    @BeforeEach
    void record() throws Exception {
        Files.createDirectories(RECORD);
    }

    @Test
    void itPrintsASlipInChineseAndTakesItForPrinted() throws Exception {
        assertEquals(
                0, host("print", null, "-l", "zh-hans", "-c", "48", "src/test/peer/queue.receipt"));
        Path text = RECORD.resolve("print").resolve("slip-0001.txt");
        assertTrue(Files.readString(text).contains("嵩明县政务服务中心"));
    }

    @Test
    void itFindsTheSimulatorOnline() throws Exception {
        assertEquals(100, host("online", null, "-q"));
    }

    @Test
    void itFindsTheCoverOpen() throws Exception {
        assertEquals(101, host("cover-open", PrinterFault.COVER_OPEN, "-q"));
    }

    @Test
    void itFindsThePaperEmpty() throws Exception {
        assertEquals(102, host("paper-empty", PrinterFault.NO_PAPER, "-q"));
    }

    @Test
    void itFindsTheCutterInError() throws Exception {
        assertEquals(103, host("cutter", PrinterFault.CUTTER_STUCK, "-q"));
    }

    private static int host(String name, PrinterFault fault, String... arguments) throws Exception {
        try (SimulatedTicketPrinter printer = SimulatedTicketPrinter.start(RECORD.resolve(name));
                RecordingProxy proxy = new RecordingProxy(HOST, PORT, printer.address())) {
            if (fault != null) {
                printer.suffer(fault);
            }
            List<String> command =
                    new ArrayList<>(List.of("npx", "-y", "receiptio@2.1.2", "-d", HOST));
            command.addAll(List.of(arguments));
            Process host =
                    new ProcessBuilder(command)
                            .redirectInput(new File("/dev/null"))
                            .redirectErrorStream(true)
                            .redirectOutput(RECORD.resolve(name + ".log").toFile())
                            .start();
            assertTrue(host.waitFor(120, TimeUnit.SECONDS), "the host never ended");
            Files.write(RECORD.resolve(name + ".exchange"), proxy.exchange());
            return host.exitValue();
        }
    }
}
