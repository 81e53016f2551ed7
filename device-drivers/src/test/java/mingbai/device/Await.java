package mingbai.device;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Assertions;

/// Waits for something another thread does, and fails when it never happens.
public final class Await {
    private static final int ROUNDS = 1_000;

    private Await() {}

    public static void until(String what, BooleanSupplier happened) {
        for (int i = 0; i < ROUNDS; i++) {
            if (happened.getAsBoolean()) {
                return;
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        Assertions.fail("never happened: " + what);
    }
}
