package mingbai.bench.plug;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import mingbai.bench.ground.Waiting;
import mingbai.device.line.LineAddress;

/// A serial port with a simulated device behind it: socat joins a pseudo-terminal to its socket.
/// The port has the same name at every plugging and another number, as a USB converter has.
final class Cable implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path port;
    private final LineAddress.Tcp device;
    private final Path log;
    private Process socat;

    private Cable(Path port, LineAddress.Tcp device, Path log, Process socat) {
        this.port = port;
        this.device = device;
        this.log = log;
        this.socat = socat;
    }

    static Cable plugged(Path folder, LineAddress.Tcp device) throws Exception {
        Path port = folder.resolve("by-id-printer");
        Path log = folder.resolve("socat.log");
        Cable cable = new Cable(port, device, log, start(port, device, log));
        cable.awaitPort();
        return cable;
    }

    private static Process start(Path port, LineAddress.Tcp device, Path log) throws IOException {
        return new ProcessBuilder(
                        "socat",
                        "PTY,raw,echo=0,link=" + port,
                        "TCP:" + device.host() + ":" + device.port())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private void awaitPort() throws Exception {
        Waiting.until("the port", PATIENCE, () -> Files.exists(port));
    }

    Path port() {
        return port;
    }

    /// As when somebody trips over it: nothing is finished, and the name is gone.
    void pull() throws Exception {
        socat.destroyForcibly();
        if (!socat.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IOException("socat does not end");
        }
        Files.deleteIfExists(port);
    }

    void plugIn() throws Exception {
        if (Files.exists(port, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("the port is still there");
        }
        socat = start(port, device, log);
        awaitPort();
    }

    @Override
    public void close() {
        socat.destroyForcibly();
    }
}
