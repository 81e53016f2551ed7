package mingbai.bench.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import mingbai.bench.ground.Waiting;

/// The network between a station and its broker, as bad as it is told to be.
public final class FaultyWire implements AutoCloseable {
    private static final int USUAL_CHUNK = 16 * 1024;
    private static final int SLOW_CHUNK = 2 * 1024;
    private static final Duration SLOW_PAUSE = Duration.ofMillis(100);

    private final URI broker;
    private final ServerSocket door;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private volatile Mood mood = Mood.SOUND;

    private FaultyWire(URI broker, ServerSocket door) {
        this.broker = broker;
        this.door = door;
    }

    /// How it is.
    public enum Mood {
        SOUND,
        /// Nothing connects, and what was connected is not.
        CUT,
        /// Everything seems connected, and nothing arrives on either side.
        SILENT,
        /// What the station says arrives, and no answer comes back.
        DEAF,
        /// Twenty kilobytes a second, and a tenth of a second late.
        SLOW
    }

    public static FaultyWire to(URI broker) throws IOException {
        var wire = new FaultyWire(broker, new ServerSocket(0, 8, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(wire::admit);
        return wire;
    }

    /// The broker as one sees it through this wire.
    public String url() {
        return "tcp://127.0.0.1:" + door.getLocalPort();
    }

    public void become(Mood next) {
        mood = next;
        if (next == Mood.CUT) {
            hangUp();
        }
    }

    /// Whoever was connected must connect anew.
    public void hangUp() {
        ends.forEach(FaultyWire::close);
        ends.clear();
    }

    private void admit() {
        while (!door.isClosed()) {
            try {
                var near = door.accept();
                if (mood == Mood.CUT) {
                    near.close();
                } else {
                    join(near);
                }
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket near) throws IOException {
        try {
            var far = new Socket(broker.getHost(), broker.getPort());
            ends.add(near);
            ends.add(far);
            Thread.ofVirtual().start(() -> carry(near, far, false));
            Thread.ofVirtual().start(() -> carry(far, near, true));
        } catch (IOException e) {
            // The broker itself is not there.
            near.close();
        }
    }

    private void carry(Socket from, Socket to, boolean back) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            byte[] some = new byte[USUAL_CHUNK];
            while (true) {
                boolean slow = mood == Mood.SLOW;
                int n = in.read(some, 0, slow ? SLOW_CHUNK : USUAL_CHUNK);
                if (n < 0) {
                    return;
                }
                if (slow) {
                    Waiting.letPass(SLOW_PAUSE);
                }
                if (arrives(back)) {
                    out.write(some, 0, n);
                }
            }
        } catch (IOException e) {
            // One side hung up, which ends the other's connection too.
            close(to);
            close(from);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean arrives(boolean back) {
        return switch (mood) {
            case SOUND, SLOW -> true;
            case CUT, SILENT -> false;
            case DEAF -> !back;
        };
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
        hangUp();
    }
}
