package mingbai.display.programme.onair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class DueTest {

    private final Deque<Runnable> thread = new ArrayDeque<>();
    private final AtomicInteger done = new AtomicInteger();

    @Test
    void whatIsAskedForManyTimesBeforeItBeginsIsDoneOnce() {
        var due = new Due(thread::add, done::incrementAndGet);
        due.ask();
        due.ask();
        due.ask();
        assertEquals(1, thread.size());
        thread.removeFirst().run();
        assertEquals(1, done.get());
        due.ask();
        assertEquals(1, thread.size(), "it is asked for anew");
    }

    @Test
    void whatIsAskedForWhileItRunsIsDoneOnceMore() {
        var asked = new AtomicReference<Due>();
        var due =
                new Due(
                        thread::add,
                        () -> {
                            if (done.incrementAndGet() == 1) {
                                asked.get().ask();
                            }
                        });
        asked.set(due);
        due.ask();
        thread.removeFirst().run();
        assertEquals(1, thread.size());
        thread.removeFirst().run();
        assertEquals(2, done.get());
        assertEquals(0, thread.size());
    }

    @Test
    void whatFailedIsDoneAgainWhenAskedFor() {
        var due =
                new Due(
                        thread::add,
                        () -> {
                            done.incrementAndGet();
                            throw new IllegalStateException("on purpose");
                        });
        due.ask();
        assertThrows(IllegalStateException.class, thread.removeFirst()::run);
        due.ask();
        assertThrows(IllegalStateException.class, thread.removeFirst()::run);
        assertEquals(2, done.get());
    }
}
