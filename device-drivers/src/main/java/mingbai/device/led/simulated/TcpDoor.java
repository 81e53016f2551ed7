package mingbai.device.led.simulated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import mingbai.device.line.LineAddress;
import mingbai.device.simulated.KeptPort;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Serves one client on TCP; a second one is hung up on at once.
final class TcpDoor implements CardDoor {
    private static final Logger log = LoggerFactory.getLogger(TcpDoor.class);

    private static final Duration LEAVING = Duration.ofMillis(400);

    private final SimulatedCard card;
    private final Faults faults;
    private final AtomicReference<@Nullable Socket> client = new AtomicReference<>();
    private final KeptPort port;
    private volatile ServerSocket server;
    private @Nullable Thread porter;

    TcpDoor(SimulatedCard card, Faults faults, int port) throws IOException {
        this.card = card;
        this.faults = faults;
        this.port = KeptPort.of(port);
        this.server = open();
    }

    private ServerSocket open() throws IOException {
        ServerSocket fresh = port.open();
        porter = Thread.ofPlatform().daemon().name("simulated-led").start(() -> accept(fresh));
        return fresh;
    }

    private void accept(ServerSocket from) {
        try {
            while (!from.isClosed()) {
                Socket next = from.accept();
                if (client.compareAndSet(null, next)) {
                    Thread.ofPlatform()
                            .daemon()
                            .name("simulated-led-client")
                            .start(() -> serve(next));
                } else {
                    next.close();
                }
            }
        } catch (IOException e) {
            log.debug("Simulated LED card takes no more clients: {}", e.toString());
        }
    }

    private void serve(Socket socket) {
        Mouth mouth = new Mouth(faults);
        try (socket) {
            socket.setTcpNoDelay(true);
            SimulatedCard.Session session = card.connect(faults);
            byte[] buffer = new byte[4096];
            int count = socket.getInputStream().read(buffer);
            while (count >= 0) {
                for (byte[] answer : session.take(Arrays.copyOf(buffer, count))) {
                    mouth.say(answer, socket.getOutputStream()::write);
                }
                count = socket.getInputStream().read(buffer);
            }
        } catch (IOException e) {
            log.debug("Client of the simulated LED card gone: {}", e.toString());
        } finally {
            mouth.end();
            client.compareAndSet(socket, null);
        }
    }

    @Override
    public synchronized LineAddress address() {
        String host = InetAddress.getLoopbackAddress().getHostAddress();
        return new LineAddress.Tcp(host, port.number());
    }

    @Override
    public synchronized void plugged(boolean in) throws IOException {
        if (in && server.isClosed()) {
            server = open();
        } else if (!in) {
            shut();
        }
    }

    private void shut() throws IOException {
        server.close();
        awaitNoMoreCallers();
        Socket open = client.get();
        if (open != null) {
            open.close();
        }
    }

    /// As long as somebody waits at a closed door, the system still lets callers in, and hangs up
    /// on them.
    private void awaitNoMoreCallers() {
        Thread waiting = porter;
        try {
            if (waiting != null) {
                waiting.join(LEAVING.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized void close() {
        try {
            shut();
            port.close();
        } catch (IOException e) {
            log.debug("Simulated LED card did not close cleanly: {}", e.toString());
        }
    }
}
