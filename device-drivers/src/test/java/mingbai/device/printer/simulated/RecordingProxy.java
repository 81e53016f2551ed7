package mingbai.device.printer.simulated;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import mingbai.device.line.LineAddress;

/// Stands between a client and the printer and writes down who said what.
final class RecordingProxy implements AutoCloseable {
    private final ServerSocket door;
    private final LineAddress.Tcp printer;
    private final List<String> said = new ArrayList<>();

    RecordingProxy(String host, int port, LineAddress.Tcp printer) throws IOException {
        this.door = new ServerSocket(port, 1, InetAddress.getByName(host));
        this.printer = printer;
        Thread.ofPlatform().daemon().start(this::serve);
    }

    private void serve() {
        try {
            Socket client = door.accept();
            Socket device = new Socket(printer.host(), printer.port());
            Thread.ofPlatform().daemon().start(() -> pass("> ", client, device));
            pass("< ", device, client);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void pass(String who, Socket from, Socket to) {
        byte[] buffer = new byte[1 << 16];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                write(who + HexFormat.of().formatHex(buffer, 0, count));
                out.write(buffer, 0, count);
            }
        } catch (IOException e) {
            write("# " + who + "ended");
        }
    }

    private synchronized void write(String line) {
        said.add(line);
    }

    synchronized List<String> exchange() {
        return said.stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
