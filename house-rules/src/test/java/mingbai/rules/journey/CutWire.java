package mingbai.rules.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The cable between a station and the broker, which can be cut and mended.
final class CutWire implements AutoCloseable {
    private final URI broker;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    private CutWire(URI broker, ServerSocket door) {
        this.broker = broker;
        this.door = door;
    }

    static CutWire to(URI broker) throws IOException {
        var wire = new CutWire(broker, new ServerSocket(0, 8, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(wire::admit);
        return wire;
    }

    /// The broker as one sees it through this wire.
    String url() {
        return "tcp://127.0.0.1:" + door.getLocalPort();
    }

    void cut() {
        cut = true;
        ends.forEach(CutWire::close);
        ends.clear();
    }

    void mend() {
        cut = false;
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (cut) {
                    near.close();
                    continue;
                }
                var far = new Socket(broker.getHost(), broker.getPort());
                ends.add(near);
                ends.add(far);
                Thread.ofVirtual().start(() -> carry(near, far));
                Thread.ofVirtual().start(() -> carry(far, near));
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException e) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
