package mingbai.device.line;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;

/// A device that is spoken to in datagrams; only its own are heard.
///
/// Opening says nothing about whether anybody is there: that is known when a question stays
/// unanswered, or when the other machine says that nobody listens.
final class UdpLine implements PumpedLine.Wire {
    private final DatagramSocket socket;

    private UdpLine(DatagramSocket socket) {
        this.socket = socket;
    }

    static ByteLine open(LineAddress.Udp address) throws IOException {
        DatagramSocket socket = new DatagramSocket();
        try {
            socket.connect(new InetSocketAddress(address.host(), address.port()));
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            socket.close();
            throw new LineException(LineException.Reason.UNREACHABLE, "no way to " + address, e);
        }
        return PumpedLine.over(address.toString(), new UdpLine(socket));
    }

    @Override
    public int read(byte[] into) throws IOException {
        DatagramPacket packet = new DatagramPacket(into, into.length);
        socket.receive(packet);
        return packet.getLength();
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        try {
            socket.send(new DatagramPacket(bytes, from, count));
        } catch (PortUnreachableException e) {
            throw new LineException(LineException.Reason.ABSENT, "nobody listens there", e);
        }
    }

    @Override
    public void abandon() {
        socket.close();
    }

    @Override
    public void close() {
        socket.close();
    }
}
