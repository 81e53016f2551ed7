package mingbai.device.simulated;

import java.io.IOException;
import java.time.Duration;
import mingbai.device.line.ByteLine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A simulated device at the far end of a real line, where nobody can hang up.
final class ServedLine implements LineEnd, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(ServedLine.class);
    private static final Duration LISTEN = Duration.ofMillis(100);
    private static final Duration SEND = Duration.ofSeconds(2);

    private final SimulatedPort port;
    private final ByteLine line;
    private volatile boolean closed;

    ServedLine(SimulatedPort port, ByteLine line) {
        this.port = port;
        this.line = line;
    }

    ServedLine start() {
        Thread.ofPlatform().daemon().name("simulated-device").start(this::serve);
        return this;
    }

    private void serve() {
        try {
            while (!closed) {
                byte[] bytes = line.read(LISTEN);
                if (bytes.length > 0) {
                    port.take(bytes);
                }
            }
        } catch (IOException e) {
            log.debug("The line of the simulated device ended: {}", e.toString());
        }
    }

    @Override
    public void arrive(byte[] bytes) {
        try {
            line.write(bytes, SEND);
        } catch (IOException e) {
            log.debug("The simulated device was not heard: {}", e.toString());
        }
    }

    @Override
    public void end() {
        log.debug("The simulated device falls silent");
    }

    @Override
    public void close() {
        closed = true;
        line.close();
    }
}
