package mingbai.device.printer.simulated;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mingbai.device.Peers;

/// A print host that others wrote, at work on our simulated printer.
///
/// It can be told an address, never a port: each one gets a loopback address of its own.
final class ReceiptioHost implements AutoCloseable {
    private static final int PORT = 9100;
    private static final int PATIENCE_SECONDS = 60;

    private final SimulatedTicketPrinter printer;
    private final RecordingProxy proxy;
    private final Process host;
    private final Path folder;

    private ReceiptioHost(
            SimulatedTicketPrinter printer, RecordingProxy proxy, Process host, Path folder) {
        this.printer = printer;
        this.proxy = proxy;
        this.host = host;
        this.folder = folder;
    }

    static ReceiptioHost at(int number, Path folder, List<PrinterFault> faults, String... words)
            throws IOException {
        Path modules = Peers.nodeModules();
        Files.createDirectories(folder);
        var printer = SimulatedTicketPrinter.start(folder);
        faults.forEach(printer::suffer);
        String address = address(number);
        var proxy = new RecordingProxy(address, PORT, printer.address());
        if (faults.contains(PrinterFault.UNPLUGGED)) {
            proxy.close();
        }
        List<String> command = new ArrayList<>();
        command.add("node");
        command.add(modules.resolve("receiptio/bin/cli.js").toString());
        command.addAll(List.of("-d", address));
        command.addAll(List.of(words));
        Process host =
                new ProcessBuilder(command)
                        .redirectInput(Path.of("/dev/null").toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("host.log").toFile())
                        .start();
        return new ReceiptioHost(printer, proxy, host, folder);
    }

    /// Apart from every other run on this machine.
    private static String address(int number) {
        long pid = ProcessHandle.current().pid();
        return "127.%d.%d.%d".formatted(64 + (pid >> 8) % 128, pid % 256, 1 + number);
    }

    /// Its exit code; what was said is written beside the slips.
    int verdict() throws IOException, InterruptedException {
        assertTrue(host.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "the host never ended");
        Files.write(folder.resolve("exchange"), proxy.exchange());
        return host.exitValue();
    }

    SimulatedTicketPrinter printer() {
        return printer;
    }

    @Override
    public void close() throws IOException {
        host.destroyForcibly();
        proxy.close();
        printer.close();
    }
}
