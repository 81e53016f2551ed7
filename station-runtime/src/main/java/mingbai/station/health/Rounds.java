package mingbai.station.health;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/// How often a thread has come round: each look has it count once more, so that the next look finds
/// a higher count unless the thread stands still.
public final class Rounds implements LongSupplier {
    private final Executor thread;
    private final AtomicLong count = new AtomicLong();

    public Rounds(Executor thread) {
        this.thread = thread;
    }

    @Override
    public long getAsLong() {
        long now = count.get();
        thread.execute(() -> count.set(now + 1));
        return now;
    }
}
