package mingbai.device.simulated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// A loop-back TCP port that stays ours while nobody listens there: a simulated device that was
/// unplugged comes back under its old address, whatever else the machine has started meanwhile.
public final class KeptPort implements AutoCloseable {
    // Bound and never connected: whoever asks for any free port gets another, and whoever calls is
    // refused.
    private final Socket holder = new Socket();
    private final InetSocketAddress address;

    private KeptPort(int port) throws IOException {
        holder.setReuseAddress(true);
        holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        address = (InetSocketAddress) holder.getLocalSocketAddress();
    }

    /// Port 0 takes any free one.
    public static KeptPort of(int port) throws IOException {
        return new KeptPort(port);
    }

    public int number() {
        return address.getPort();
    }

    /// Lets callers in until it is closed; afterwards it can be opened anew.
    public ServerSocket open() throws IOException {
        var door = new ServerSocket();
        try {
            door.setReuseAddress(true);
            door.bind(address);
            return door;
        } catch (IOException e) {
            door.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        holder.close();
    }
}
