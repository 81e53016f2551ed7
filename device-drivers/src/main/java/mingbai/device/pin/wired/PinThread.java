package mingbai.device.pin.wired;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one thread of all that is wired to a machine's pins.
final class PinThread implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(PinThread.class);

    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("pins").factory());

    void now(Runnable what) {
        in(Duration.ZERO, what);
    }

    void in(Duration wait, Runnable what) {
        try {
            var _ = executor.schedule(() -> guarded(what), wait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (RejectedExecutionException e) {
            log.debug("The pins are closed: {}", e.toString());
        }
    }

    ScheduledFuture<?> every(Duration pace, Runnable what) {
        return executor.scheduleAtFixedRate(
                () -> guarded(what), 0, pace.toNanos(), TimeUnit.NANOSECONDS);
    }

    private static void guarded(Runnable what) {
        try {
            what.run();
        } catch (RuntimeException e) {
            log.error("What is wired to a pin failed by a fault of ours", e);
        }
    }

    /// Has something done, and waits for it a moment.
    void trial(Runnable what) {
        CountDownLatch done = new CountDownLatch(1);
        now(() -> {
            try {
                what.run();
            } finally {
                done.countDown();
            }
        });
        try {
            var _ = done.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits for what was to be done by now, and forgets what was to be done later.
    @Override
    public void close() {
        trial(() -> log.debug("The pins are closed"));
        executor.shutdownNow();
    }
}
