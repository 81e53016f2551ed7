package mingbai.device.watchdog.setup;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import mingbai.device.watchdog.Feeding;
import mingbai.device.watchdog.Heartbeats;
import mingbai.device.watchdog.systemd.SystemdService;

/// Feeds a program's watchdogs by its progress, from [#begin] until it is closed; does nothing
/// where there are none.
public final class Watching implements AutoCloseable {
    private final WatchdogSetup setup;
    private final Map<String, String> environment;
    private final Heartbeats heartbeats = new Heartbeats();
    private Optional<Feeding> feeding = Optional.empty();
    private Optional<ScheduledExecutorService> thread = Optional.empty();
    private boolean closed;

    /// In this process's own environment.
    public Watching(WatchdogSetup setup) {
        this(setup, System.getenv());
    }

    public Watching(WatchdogSetup setup, Map<String, String> environment) {
        this.setup = setup;
        this.environment = Map.copyOf(environment);
    }

    /// A count that grows while this part works; looked at each time before the watchdogs are fed.
    public void watch(String part, LongSupplier count) {
        heartbeats.watch(part, count);
    }

    /// The program serves now: says so to systemd, and begins to feed.
    public synchronized void begin() throws IOException {
        Optional<SystemdService> systemd = WatchdogSetup.systemd(environment);
        if (closed || feeding.isPresent() || (systemd.isEmpty() && setup.device().isEmpty())) {
            return;
        }
        Feeding fresh = setup.begin(heartbeats, systemd);
        feeding = Optional.of(fresh);
        if (systemd.isPresent()) {
            systemd.get().ready();
        }
        long pace = setup.pace(systemd).toMillis();
        var each =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("watchdog").factory());
        var _ = each.scheduleAtFixedRate(fresh::turn, 0, pace, TimeUnit.MILLISECONDS);
        thread = Optional.of(each);
    }

    /// Ends it in good order: nothing is restarted.
    @Override
    public synchronized void close() {
        closed = true;
        thread.ifPresent(ScheduledExecutorService::shutdownNow);
        feeding.ifPresent(Feeding::close);
        feeding = Optional.empty();
    }
}
