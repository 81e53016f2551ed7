package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingbai.device.Await;
import mingbai.device.printer.CodeReaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The simulator under a print host that others wrote: it prints in Chinese, and finds each fault.
@Timeout(180)
class ReceiptioPeerTest {
    private static final Path RECORD = Path.of("target", "peer");
    private static final int PRINTED = 0;
    private static final int ONLINE = 100;
    private static final int TIMEOUT = 106;

    /// What the host makes of each fault, by its exit code.
    private static final Map<PrinterFault, Integer> FOUND =
            new EnumMap<>(
                    Map.of(
                            PrinterFault.PAPER_LOW, ONLINE,
                            PrinterFault.SLOW, ONLINE,
                            PrinterFault.NO_ECHO, ONLINE,
                            PrinterFault.COVER_OPEN, 101,
                            PrinterFault.NO_PAPER, 102,
                            PrinterFault.CUTTER_STUCK, 103,
                            PrinterFault.SILENT, 104,
                            PrinterFault.UNPLUGGED, 105));

    @Test
    void itPrintsASlipInChineseWhoseCodeCanBeRead() throws Exception {
        String[] words = {"-l", "zh-hans", "-c", "48", "src/test/peer/queue.receipt"};
        try (var host = ReceiptioHost.at(0, RECORD.resolve("print"), List.of(), words)) {
            assertEquals(PRINTED, host.verdict());
            Path slip = host.printer().slips().getLast();
            String name = slip.getFileName().toString().replace(".png", ".txt");
            String text = Files.readString(slip.resolveSibling(name));
            assertTrue(text.contains("嵩明县政务服务中心"), text);
            assertTrue(text.contains("温馨提示：请留意语音呼叫"), text);
            assertEquals("https://example.gov.cn/t/A012", CodeReaders.zxing(slip));
            assertEquals("https://example.gov.cn/t/A012", CodeReaders.zbar(slip));
        }
    }

    @Test
    void itFindsEachFaultAndAWellPrinterOnline() throws Exception {
        List<ReceiptioHost> hosts = new ArrayList<>();
        List<PrinterFault> faults = List.copyOf(FOUND.keySet());
        try (var well = ReceiptioHost.at(1, RECORD.resolve("online"), List.of(), "-q")) {
            for (PrinterFault fault : faults) {
                Path folder = RECORD.resolve(fault.name());
                hosts.add(ReceiptioHost.at(2 + hosts.size(), folder, List.of(fault), "-q"));
            }
            assertEquals(ONLINE, well.verdict());
            Map<PrinterFault, Integer> found = new EnumMap<>(PrinterFault.class);
            for (int i = 0; i < faults.size(); i++) {
                found.put(faults.get(i), hosts.get(i).verdict());
            }
            assertEquals(FOUND, found);
        } finally {
            for (ReceiptioHost host : hosts) {
                host.close();
            }
        }
    }

    @Test
    void itIsNeverToldThatASlipIsOutWithoutTheEcho() throws Exception {
        String[] words = {"-t", "2", "-l", "zh-hans", "src/test/peer/queue.receipt"};
        Path folder = RECORD.resolve("no-echo");
        try (var host = ReceiptioHost.at(12, folder, List.of(PrinterFault.NO_ECHO), words)) {
            assertEquals(TIMEOUT, host.verdict());
            Await.until("the slip all the same", () -> Files.exists(folder.resolve("latest.png")));
        }
    }
}
