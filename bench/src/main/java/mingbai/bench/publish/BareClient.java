package mingbai.bench.publish;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mingbai.model.content.Bytes;

/// The least that MQTT 5 asks of a subscriber, on one socket and no thread of its own: thousands
/// fit into one process, and what is measured is the broker and what is done with its messages.
final class BareClient implements AutoCloseable {
    private static final int CONNECT = 0x10;
    private static final int PUBLISH = 3;
    private static final int PUBACK = 0x40;
    private static final int SUBSCRIBE = 0x82;
    private static final int CLEAN = 2;
    private static final int KEEP_ALIVE = 300;

    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;

    private BareClient(Socket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
        this.out = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream()));
    }

    static BareClient connect(URI broker, String name, List<String> topics) throws IOException {
        var client = new BareClient(new Socket(broker.getHost(), broker.getPort()));
        client.socket.setTcpNoDelay(true);
        var hello = new ByteArrayOutputStream();
        var said = new DataOutputStream(hello);
        said.writeUTF("MQTT");
        said.writeByte(5);
        said.writeByte(CLEAN);
        said.writeShort(KEEP_ALIVE);
        said.writeByte(0);
        said.writeUTF(name);
        client.send(CONNECT, hello.toByteArray());
        client.packet();
        var wish = new ByteArrayOutputStream();
        var wanted = new DataOutputStream(wish);
        wanted.writeShort(1);
        wanted.writeByte(0);
        for (String topic : topics) {
            wanted.writeUTF(topic);
            wanted.writeByte(1);
        }
        client.send(SUBSCRIBE, wish.toByteArray());
        return client;
    }

    /// What came, and on which topic.
    record Message(String topic, Bytes payload) {}

    /// The next message, waiting for it.
    Message next() throws IOException {
        while (true) {
            var packet = packet();
            if (packet.kind() >> 4 == PUBLISH) {
                return published(packet);
            }
        }
    }

    private Message published(Packet packet) throws IOException {
        var body = new DataInputStream(new ByteArrayInputStream(packet.body().toArray()));
        String topic =
                new String(body.readNBytes(body.readUnsignedShort()), StandardCharsets.UTF_8);
        int quality = (packet.kind() >> 1) & 3;
        if (quality > 0) {
            send(PUBACK, body.readNBytes(2));
        }
        body.skipNBytes(length(body));
        return new Message(topic, Bytes.of(body.readAllBytes()));
    }

    private record Packet(int kind, Bytes body) {}

    private Packet packet() throws IOException {
        int kind = in.readUnsignedByte();
        return new Packet(kind, Bytes.of(in.readNBytes(length(in))));
    }

    /// A number of one to four bytes, seven bits in each.
    private static int length(DataInputStream from) throws IOException {
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            int next = from.readUnsignedByte();
            length |= (next & 0x7F) << shift;
            if (next < 0x80) {
                return length;
            }
        }
    }

    private void send(int kind, byte[] body) throws IOException {
        out.writeByte(kind);
        int left = body.length;
        while (left >= 0x80) {
            out.writeByte((left & 0x7F) | 0x80);
            left >>= 7;
        }
        out.writeByte(left);
        out.write(body);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
