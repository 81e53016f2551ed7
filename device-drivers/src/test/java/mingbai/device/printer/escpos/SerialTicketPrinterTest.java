package mingbai.device.printer.escpos;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.TicketPrinter;
import mingbai.device.printer.TicketPrinterContract;
import mingbai.device.printer.simulated.SimulatedTicketPrinter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/// The driver over a real serial port, which socat joins to the simulator.
class SerialTicketPrinterTest extends TicketPrinterContract {
    @TempDir Path ports;
    private Process cable;

    @BeforeAll
    static void needsSocat() {
        Peers.program("/usr/bin/socat");
    }

    @Override
    protected TicketPrinter connect(SimulatedTicketPrinter to) throws IOException {
        Path port = ports.resolve("ttyPRINTER");
        cable =
                new ProcessBuilder(
                                "socat",
                                "PTY,raw,echo=0,link=" + port,
                                "TCP:" + to.address().host() + ":" + to.address().port())
                        .redirectErrorStream(true)
                        .redirectOutput(ports.resolve("socat.log").toFile())
                        .start();
        Await.until("the port", () -> Files.exists(port));
        LineAddress line = LineAddress.parse("serial:" + port + "?baud=115200");
        return new EscPosTicketPrinter(
                line, EscPosProfile.USUAL_80, InstantSource.system(), Fast.PATIENCE);
    }

    @AfterEach
    void pullTheCable() throws InterruptedException {
        cable.destroyForcibly().onExit().orTimeout(5, TimeUnit.SECONDS).join();
        cable.waitFor(5, TimeUnit.SECONDS);
    }
}
