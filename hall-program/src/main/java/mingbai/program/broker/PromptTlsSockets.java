package mingbai.program.broker;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/// The same promptness over TLS; see [PromptSockets].
final class PromptTlsSockets extends SSLSocketFactory {
    private final SSLSocketFactory made;

    PromptTlsSockets(SSLSocketFactory made) {
        this.made = made;
    }

    private static Socket prompt(Socket socket) throws IOException {
        socket.setTcpNoDelay(true);
        return socket;
    }

    @Override
    public Socket createSocket() throws IOException {
        return prompt(made.createSocket());
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return prompt(made.createSocket(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return prompt(made.createSocket(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(made.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
            throws IOException {
        return prompt(made.createSocket(host, port, local, localPort));
    }

    @Override
    public Socket createSocket(Socket over, String host, int port, boolean closes)
            throws IOException {
        return prompt(made.createSocket(over, host, port, closes));
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return made.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return made.getSupportedCipherSuites();
    }
}
