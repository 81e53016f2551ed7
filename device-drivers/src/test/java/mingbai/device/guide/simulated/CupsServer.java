package mingbai.device.guide.simulated;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import mingbai.device.Await;
import mingbai.device.Peers;
import mingbai.device.guide.ipp.IppAddress;

/// A real print server of its own, in a folder and on a free port, with one raw queue.
final class CupsServer implements AutoCloseable {
    private static final String QUEUE = "guide";

    private final Process server;
    private final int port;

    private CupsServer(Process server, int port) {
        this.server = server;
        this.port = port;
    }

    static CupsServer start(Path folder, IppAddress printer) throws IOException {
        Path program = Peers.program("/usr/sbin/cupsd");
        int port = freePort();
        // Its backend runs as another user, who must get past the test's folder to the spool.
        Files.setPosixFilePermissions(
                folder.getParent(), PosixFilePermissions.fromString("rwx--x--x"));
        for (String name : List.of("root", "spool/tmp", "cache", "state", "log")) {
            Files.createDirectories(folder.resolve(name));
        }
        Path settings = Files.writeString(folder.resolve("cupsd.conf"), settings(port));
        Path files = Files.writeString(folder.resolve("cups-files.conf"), files(folder));
        Files.writeString(folder.resolve("root/printers.conf"), queue(printer));
        Process server =
                new ProcessBuilder(
                                program.toString(),
                                "-f",
                                "-c",
                                settings.toString(),
                                "-s",
                                files.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("log/run").toFile())
                        .start();
        Await.until("the print server", () -> listens(port));
        return new CupsServer(server, port);
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static String settings(int port) {
        return """
        Listen 127.0.0.1:%d
        LogLevel debug
        Browsing Off
        DefaultAuthType None
        WebInterface No
        <Location />
          Order allow,deny
          Allow from 127.0.0.1
        </Location>
        <Policy default>
          <Limit All>
            Order allow,deny
            Allow all
          </Limit>
        </Policy>
        """
                .formatted(port);
    }

    private static String files(Path folder) {
        return """
        ServerRoot %1$s/root
        RequestRoot %1$s/spool
        TempDir %1$s/spool/tmp
        CacheDir %1$s/cache
        StateDir %1$s/state
        ErrorLog %1$s/log/error
        AccessLog %1$s/log/access
        PageLog %1$s/log/page
        """
                .formatted(folder);
    }

    private static String queue(IppAddress printer) {
        return """
        <Printer %s>
        Info guide
        DeviceURI %s
        State Idle
        Accepting Yes
        </Printer>
        """
                .formatted(QUEUE, printer);
    }

    IppAddress queue() {
        return IppAddress.parse("ipp://127.0.0.1:" + port + "/printers/" + QUEUE);
    }

    @Override
    public void close() {
        server.destroy();
        server.onExit().join();
    }
}
