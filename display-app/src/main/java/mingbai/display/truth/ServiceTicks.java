package mingbai.display.truth;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Ticks that fall together on all boards: on whole seconds of the service's time, and on whole
/// periods of it while something flashes.
public final class ServiceTicks {

    /// Half the period of a flash is a multiple of it.
    static final long PERIOD_MILLIS = 200;

    private final ServiceTime clock;
    private final ScheduledExecutorService thread;
    private final BooleanSupplier flashing;
    private long second;
    private volatile Future<?> next = CompletableFuture.completedFuture(true);
    private volatile boolean stopped;

    public ServiceTicks(
            ServiceTime clock, ScheduledExecutorService thread, BooleanSupplier flashing) {
        this.clock = clock;
        this.thread = thread;
        this.flashing = flashing;
    }

    public void start(Runnable tick) {
        if (stopped) {
            return;
        }
        long delay = PERIOD_MILLIS - Math.floorMod(clock.instant().toEpochMilli(), PERIOD_MILLIS);
        next =
                thread.schedule(
                        () -> {
                            tell(tick);
                            start(tick);
                        },
                        delay,
                        TimeUnit.MILLISECONDS);
    }

    private void tell(Runnable tick) {
        long now = clock.instant().getEpochSecond();
        if (now != second || flashing.getAsBoolean()) {
            second = now;
            tick.run();
        }
    }

    public void stop() {
        stopped = true;
        next.cancel(false);
    }
}
