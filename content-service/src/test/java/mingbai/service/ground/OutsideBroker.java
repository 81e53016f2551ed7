package mingbai.service.ground;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/// A broker that is not ours: mosquitto on a free port, until this process ends.
final class OutsideBroker {
    private OutsideBroker() {}

    /// Its address; a service that is still looking for it finds it a moment later.
    static String start() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        var file = Files.createTempFile("broker", ".conf");
        Files.writeString(
                file,
                """
                listener %d 127.0.0.1
                allow_anonymous true
                max_queued_messages 10000
                """
                        .formatted(port));
        var process =
                new ProcessBuilder("/usr/sbin/mosquitto", "-c", file.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process, file)));
        return "tcp://127.0.0.1:" + port;
    }

    private static void end(Process process, Path file) {
        process.destroyForcibly();
        file.toFile().delete();
    }
}
