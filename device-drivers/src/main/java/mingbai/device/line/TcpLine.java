package mingbai.device.line;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;

/// A device at the other end of a TCP connection.
final class TcpLine implements PumpedLine.Wire {
    private static final int CONNECT_MILLIS = 3_000;

    private final Socket socket;

    private TcpLine(Socket socket) {
        this.socket = socket;
    }

    static ByteLine open(LineAddress.Tcp address) throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(address.host(), address.port()), CONNECT_MILLIS);
            socket.setTcpNoDelay(true);
            socket.setKeepAlive(true);
        } catch (ConnectException e) {
            socket.close();
            throw new LineException(LineException.Reason.ABSENT, "nobody at " + address, e);
        } catch (IOException e) {
            socket.close();
            throw new LineException(LineException.Reason.UNREACHABLE, "no way to " + address, e);
        }
        return PumpedLine.over(address.toString(), new TcpLine(socket));
    }

    @Override
    public int read(byte[] into) throws IOException {
        return socket.getInputStream().read(into);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        socket.getOutputStream().write(bytes, from, count);
    }

    @Override
    public void abandon() throws IOException {
        // A reset: otherwise the kernel delivers the rest of a given-up slip minutes later.
        socket.setSoLinger(true, 0);
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
