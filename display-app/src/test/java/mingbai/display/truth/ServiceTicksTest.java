package mingbai.display.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceTicksTest {
    private static final Instant START = Instant.parse("2026-11-26T01:00:00.130Z");

    private final Moments thread = new Moments();
    private final List<Long> told = new ArrayList<>();
    private Instant now = START;
    private boolean flashing;

    /// Lets time pass to what is to be done next, and does it.
    private final class Moments extends ScheduledThreadPoolExecutor {
        private Runnable next = () -> {};
        private Duration delay = Duration.ZERO;

        Moments() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long wait, TimeUnit unit) {
            next = task;
            delay = Duration.of(wait, unit.toChronoUnit());
            Callable<Boolean> never = () -> true;
            return super.schedule(never, 1, TimeUnit.DAYS);
        }

        void pass() {
            now = now.plus(delay);
            next.run();
        }
    }

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void quietTimeIsToldOfBySecondsAndAFlashByItsParts() {
        var ticks = new ServiceTicks(new ServiceTime(() -> now, () -> 0), thread, () -> flashing);
        ticks.start(() -> told.add(Duration.between(START, now).toMillis()));
        pass(11);
        assertEquals(List.of(70L, 870L, 1_870L), told);
        told.clear();
        flashing = true;
        pass(5);
        assertEquals(List.of(2_270L, 2_470L, 2_670L, 2_870L, 3_070L), told);
        told.clear();
        flashing = false;
        pass(4);
        assertEquals(List.of(3_870L), told);
        ticks.stop();
    }

    private void pass(int times) {
        for (int i = 0; i < times; i++) {
            thread.pass();
        }
    }
}
