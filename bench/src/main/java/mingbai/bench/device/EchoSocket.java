package mingbai.bench.device;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;

/// A plain socket whose other end reads so many bytes and says one byte: the peer of every device.
final class EchoSocket implements AutoCloseable {
    private final ServerSocket door;
    private final Socket socket;

    private EchoSocket(ServerSocket door, Socket socket) {
        this.door = door;
        this.socket = socket;
    }

    static EchoSocket open() throws IOException {
        var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("echo").start(() -> answer(door));
        var socket = new Socket(door.getInetAddress(), door.getLocalPort());
        socket.setTcpNoDelay(true);
        return new EchoSocket(door, socket);
    }

    private static void answer(ServerSocket door) {
        try (var client = door.accept();
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

    /// Sends the bytes and waits for the one that says they are there.
    void send(byte[] bytes) throws IOException {
        var framed = new byte[Integer.BYTES + bytes.length];
        ByteBuffer.wrap(framed).putInt(bytes.length).put(bytes);
        socket.getOutputStream().write(framed);
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
