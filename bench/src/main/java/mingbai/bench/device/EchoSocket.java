package mingbai.bench.device;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import mingbai.device.line.LineAddress;

/// A plain socket whose other end reads so many bytes and says one byte: the peer of every device.
final class EchoSocket implements AutoCloseable {
    private final ServerSocket door;
    private final Socket socket;

    private EchoSocket(ServerSocket door, Socket socket) {
        this.door = door;
        this.socket = socket;
    }

    static EchoSocket open() throws IOException {
        var door = new ServerSocket(0, 4, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("echo-door").start(() -> receive(door));
        var socket = new Socket(door.getInetAddress(), door.getLocalPort());
        socket.setTcpNoDelay(true);
        return new EchoSocket(door, socket);
    }

    private static void receive(ServerSocket door) {
        try {
            while (!door.isClosed()) {
                Socket client = door.accept();
                Thread.ofPlatform().daemon().name("echo").start(() -> answer(client));
            }
        } catch (IOException e) {
            // The measurement is over.
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(Socket socket) {
        try (var client = socket;
                var in = new DataInputStream(client.getInputStream());
                var out = new DataOutputStream(client.getOutputStream())) {
            client.setTcpNoDelay(true);
            while (true) {
                in.skipNBytes(in.readInt());
                out.write(0);
                out.flush();
            }
        } catch (IOException e) {
            // The measurement is over.
            Thread.currentThread().interrupt();
        }
    }

    /// Where other programs and lines find the same other end.
    LineAddress.Tcp address() {
        return new LineAddress.Tcp(door.getInetAddress().getHostAddress(), door.getLocalPort());
    }

    /// As the other end wants it: first how many.
    static byte[] framed(byte[] bytes) {
        var framed = new byte[Integer.BYTES + bytes.length];
        ByteBuffer.wrap(framed).putInt(bytes.length).put(bytes);
        return framed;
    }

    /// Sends the bytes and waits for the one that says they are there.
    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(framed(bytes));
        if (socket.getInputStream().read() < 0) {
            throw new IOException("the echo has ended");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        door.close();
    }
}
