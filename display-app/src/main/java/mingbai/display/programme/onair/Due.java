package mingbai.display.programme.onair;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/// Work that several have reason for, on a thread of its own: however often it was asked for before
/// it begins, it is done once.
public final class Due {
    private final Executor thread;
    private final Runnable work;
    private final AtomicBoolean asked = new AtomicBoolean();

    public Due(Executor thread, Runnable work) {
        this.thread = thread;
        this.work = work;
    }

    public void ask() {
        if (asked.compareAndSet(false, true)) {
            thread.execute(this::doIt);
        }
    }

    private void doIt() {
        // Before the work: what is asked for while it runs may be too late for it.
        asked.set(false);
        work.run();
    }
}
