package mingbai.device.printer.simulated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import mingbai.device.line.LineAddress;
import mingbai.device.printer.PaperWidth;
import mingbai.device.simulated.KeptPort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A ticket printer on a loopback port that draws its slips into a directory.
///
/// It takes one client at a time and hangs up on a second; each fault can be switched on and off.
public final class SimulatedTicketPrinter implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SimulatedTicketPrinter.class);
    private static final Duration LEAVING = Duration.ofMillis(200);

    private final FaultPanel faults = new FaultPanel();
    private final SlipTray tray;
    private final PrintThread printing;
    private ServerSocket door;
    private volatile @Nullable Thread porter;
    private final KeptPort port;
    private @Nullable ClientSession client;
    private boolean closed;

    private SimulatedTicketPrinter(Path directory, PaperWidth paper, int port) throws IOException {
        this.tray = new SlipTray(directory);
        this.printing = new PrintThread(paper.dots(), faults, tray, this::say);
        this.port = KeptPort.of(port);
        this.door = this.port.open();
    }

    /// 80 mm paper, any free port.
    public static SimulatedTicketPrinter start(Path directory) throws IOException {
        return start(directory, PaperWidth.MM80, 0);
    }

    /// Port 0 takes any free one.
    public static SimulatedTicketPrinter start(Path directory, PaperWidth paper, int port)
            throws IOException {
        SimulatedTicketPrinter printer = new SimulatedTicketPrinter(directory, paper, port);
        printer.printing.start();
        printer.letIn(printer.door);
        log.info("Simulated ticket printer at {}, slips in {}", printer.address(), directory);
        return printer;
    }

    /// Where the driver finds it.
    public LineAddress.Tcp address() {
        return new LineAddress.Tcp(
                InetAddress.getLoopbackAddress().getHostAddress(), port.number());
    }

    /// The pictures of all slips, oldest first.
    public List<Path> slips() throws IOException {
        return tray.slips();
    }

    public Set<PrinterFault> faults() {
        return faults.now();
    }

    public void suffer(PrinterFault fault) {
        faults.set(fault, true);
        if (fault == PrinterFault.UNPLUGGED) {
            unplug();
        }
        printing.reportUnasked();
    }

    public void heal(PrinterFault fault) throws IOException {
        faults.set(fault, false);
        if (fault == PrinterFault.UNPLUGGED) {
            plugIn();
        }
        printing.reportUnasked();
    }

    /// The fault strikes when the print head has worked through so many more bytes.
    public void sufferAfter(int bytes, PrinterFault fault) {
        printing.spring(new PrintThread.Trap(bytes, () -> suffer(fault)));
    }

    /// Sends bytes nobody asked for.
    public void babble(byte[] noise) {
        say(noise.clone());
    }

    private void letIn(ServerSocket at) {
        porter =
                Thread.ofPlatform().daemon().name("simulated-printer-door").start(() -> accept(at));
    }

    private void accept(ServerSocket at) {
        try {
            while (!at.isClosed()) {
                receive(at.accept());
            }
        } catch (IOException e) {
            log.debug("Simulated printer's door closed: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive(Socket socket) throws IOException, InterruptedException {
        ClientSession before = client();
        if (before != null && !before.awaitEnd(LEAVING)) {
            socket.close();
            return;
        }
        socket.setTcpNoDelay(true);
        ClientSession next = new ClientSession(socket, faults, printing);
        synchronized (this) {
            if (closed || faults.has(PrinterFault.UNPLUGGED)) {
                socket.close();
                return;
            }
            client = next;
        }
        next.start();
    }

    private synchronized @Nullable ClientSession client() {
        return client;
    }

    private void say(byte[] answer) {
        ClientSession now = client();
        if (now != null) {
            now.say(answer);
        }
    }

    private void unplug() {
        shutDoor();
        awaitNoMoreCallers();
        synchronized (this) {
            hangUp();
            printing.forgetUndelivered();
        }
    }

    /// As long as somebody waits at a closed door, the system still lets callers in, and hangs up
    /// on them: they would take an unplugged printer for a busy one.
    private void awaitNoMoreCallers() {
        Thread waiting = porter;
        try {
            if (waiting != null) {
                waiting.join(2 * LEAVING.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void plugIn() throws IOException {
        if (door.isClosed() && !closed) {
            door = port.open();
            letIn(door);
        }
    }

    private synchronized void shutDoor() {
        try {
            door.close();
        } catch (IOException e) {
            log.debug("Simulated printer's door did not close cleanly: {}", e.toString());
        }
    }

    private void hangUp() {
        if (client != null) {
            client.close();
        }
    }

    private void letGo() {
        try {
            port.close();
        } catch (IOException e) {
            log.debug("Simulated printer's port was not let go cleanly: {}", e.toString());
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
            shutDoor();
            hangUp();
            letGo();
        }
        faults.close();
        printing.stop();
    }
}
