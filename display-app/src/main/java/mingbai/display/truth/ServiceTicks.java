package mingbai.display.truth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Ticks that fall together on all boards: on whole periods of the service's time.
public final class ServiceTicks {
    private final ServiceTime clock;
    private final ScheduledExecutorService thread;
    private final long periodMillis;
    private volatile Future<?> next = CompletableFuture.completedFuture(true);
    private volatile boolean stopped;

    public ServiceTicks(ServiceTime clock, ScheduledExecutorService thread, long periodMillis) {
        this.clock = clock;
        this.thread = thread;
        this.periodMillis = periodMillis;
    }

    public void start(Runnable tick) {
        if (stopped) {
            return;
        }
        long delay = periodMillis - Math.floorMod(clock.instant().toEpochMilli(), periodMillis);
        next =
                thread.schedule(
                        () -> {
                            tick.run();
                            start(tick);
                        },
                        delay,
                        TimeUnit.MILLISECONDS);
    }

    public void stop() {
        stopped = true;
        next.cancel(false);
    }
}
