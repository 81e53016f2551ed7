package mingbai.program.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/// Sockets that send at once. Paho writes a message in pieces; collected by the kernel they would
/// wait some 40 ms for an acknowledgement that the other side delays.
final class PromptSockets extends SocketFactory {

    @Override
    public Socket createSocket() throws IOException {
        var socket = new Socket();
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connected(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return bound(local, localPort, new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return bound(local, localPort, new InetSocketAddress(host, port));
    }

    private Socket connected(InetSocketAddress there) throws IOException {
        return connect(createSocket(), there);
    }

    private Socket bound(InetAddress local, int localPort, InetSocketAddress there)
            throws IOException {
        var socket = createSocket();
        try {
            socket.bind(new InetSocketAddress(local, localPort));
        } catch (IOException e) {
            socket.close();
            throw e;
        }
        return connect(socket, there);
    }

    private static Socket connect(Socket socket, InetSocketAddress there) throws IOException {
        try {
            socket.connect(there);
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
