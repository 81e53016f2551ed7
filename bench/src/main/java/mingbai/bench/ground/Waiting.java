package mingbai.bench.ground;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waiting, where a measurement is about time that passes.
public final class Waiting {
    private static final long GLANCE_MILLIS = 100;

    private Waiting() {}

    public static void letPass(Duration time) throws InterruptedException {
        var _ = new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Looks now and then until it is so; `what` says what was waited for in vain.
    public static void until(String what, Duration most, Callable<Boolean> so) throws Exception {
        long end = System.nanoTime() + most.toNanos();
        while (!so.call()) {
            if (System.nanoTime() > end) {
                throw new TimeoutException(what + " did not come in " + most.toSeconds() + " s");
            }
            letPass(Duration.ofMillis(GLANCE_MILLIS));
        }
    }
}
