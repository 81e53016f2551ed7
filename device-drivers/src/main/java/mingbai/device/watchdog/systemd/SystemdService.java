package mingbai.device.watchdog.systemd;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import mingbai.device.watchdog.ServiceManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A service of systemd, `Type=notify`: it says when it is ready, how it is, and that it lives.
public final class SystemdService implements ServiceManager {
    private static final Logger log = LoggerFactory.getLogger(SystemdService.class);

    private final DatagramSocket socket;
    private final Optional<Duration> limit;

    private SystemdService(DatagramSocket socket, Optional<Duration> limit) {
        this.socket = socket;
        this.limit = limit;
    }

    /// Nothing when systemd did not start us. `environment` is that of the process, `pid` its own.
    public static Optional<SystemdService> in(Map<String, String> environment, long pid)
            throws IOException {
        String address = environment.get("NOTIFY_SOCKET");
        if (address == null) {
            return Optional.empty();
        }
        return Optional.of(
                new SystemdService(new DatagramSocket(address), limit(environment, pid)));
    }

    /// The time is only ours when it names our process, or none.
    private static Optional<Duration> limit(Map<String, String> environment, long pid) {
        String whose = environment.getOrDefault("WATCHDOG_PID", Long.toString(pid));
        String micros = environment.getOrDefault("WATCHDOG_USEC", "0");
        boolean ours = whose.equals(Long.toString(pid)) && micros.matches("[0-9]{1,15}");
        return Optional.of(ours ? Long.parseLong(micros) : 0L)
                .filter(each -> each > 0)
                .map(each -> Duration.ofNanos(each * 1_000));
    }

    /// In what time it wants to be fed; nothing when it watches nobody.
    public Optional<Duration> limit() {
        return limit;
    }

    @Override
    public void ready() throws IOException {
        socket.send("READY=1");
    }

    @Override
    public void status(String line) throws IOException {
        socket.send("STATUS=" + line.replaceAll("\\R", " "));
    }

    @Override
    public void feed() throws IOException {
        if (limit.isPresent()) {
            socket.send("WATCHDOG=1");
        }
    }

    @Override
    public void close() {
        try {
            socket.send("STOPPING=1");
        } catch (IOException e) {
            log.warn("systemd was not told that we stop", e);
        }
    }
}
