package mingbai.bench.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/// Stands between a station and its broker and counts every byte that passes, both ways.
final class WireMeter implements AutoCloseable {
    private final ServerSocket door;
    private final URI broker;
    private final AtomicLong bytes = new AtomicLong();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private WireMeter(ServerSocket door, URI broker) {
        this.door = door;
        this.broker = broker;
    }

    static WireMeter before(URI broker) throws IOException {
        var door = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
        var meter = new WireMeter(door, broker);
        Thread.ofVirtual().start(meter::accept);
        return meter;
    }

    /// Where a station finds the broker, by way of the meter.
    String url() {
        return "tcp://127.0.0.1:" + door.getLocalPort();
    }

    long bytes() {
        return bytes.get();
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var station = door.accept();
                var server = new Socket(broker.getHost(), broker.getPort());
                for (var socket : List.of(station, server)) {
                    socket.setTcpNoDelay(true);
                    sockets.add(socket);
                }
                Thread.ofVirtual().start(() -> pass(station, server));
                Thread.ofVirtual().start(() -> pass(server, station));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void pass(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] some = new byte[16 * 1024];
            for (int n = in.read(some); n >= 0; n = in.read(some)) {
                bytes.addAndGet(n);
                out.write(some, 0, n);
            }
        } catch (IOException e) {
            // One side hung up, which ends the other side's connection too.
            close(from);
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
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sockets.forEach(WireMeter::close);
    }
}
