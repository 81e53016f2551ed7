package mingbai.program.bus;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real broker of another make, as a process that can be killed and started again on its port.
final class Mosquitto implements AutoCloseable {
    private static final String PROGRAM = "mosquitto";

    private final Path configuration;
    private final int port;
    private Process process;

    private Mosquitto(Path configuration, int port) throws IOException {
        this.configuration = configuration;
        this.port = port;
        this.process = started(configuration);
    }

    static Mosquitto start(Path folder) throws IOException {
        return start(folder, "allow_anonymous true\n");
    }

    /// With lines that say who gets in and how.
    static Mosquitto start(Path folder, String entrance) throws IOException {
        int port = freePort();
        var configuration = folder.resolve("mosquitto.conf");
        Files.writeString(
                configuration,
                "user %s\nlistener %d 127.0.0.1\npersistence false\nlog_dest stderr\n%s"
                        .formatted(System.getProperty("user.name"), port, entrance));
        return new Mosquitto(configuration, port);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Process started(Path configuration) throws IOException {
        var builder = new ProcessBuilder(found(), "-c", configuration.toString());
        var process = builder.redirectErrorStream(true).start();
        awaitRunning(process);
        return process;
    }

    /// Debian keeps it where only root looks.
    private static String found() {
        var debian = Path.of("/usr/sbin", PROGRAM);
        return Files.isExecutable(debian) ? debian.toString() : PROGRAM;
    }

    private static void awaitRunning(Process process) throws IOException {
        var said = new StringBuilder();
        var out =
                new BufferedReader(
                        new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.endsWith(" running")) {
                Thread.ofVirtual().start(() -> out.lines().forEach(more -> {}));
                return;
            }
            said.append(line).append('\n');
        }
        throw new IOException("mosquitto did not start: " + said);
    }

    int port() {
        return port;
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void startAgain() throws IOException {
        process = started(configuration);
    }

    @Override
    public void close() {
        kill();
    }
}
