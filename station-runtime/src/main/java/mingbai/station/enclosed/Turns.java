package mingbai.station.enclosed;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// Work and deliveries by turns, on the thread that calls [#run()]: the next message is delivered
/// when what the last one caused is done. Nothing here is ever late, so nothing is done later.
final class Turns extends ScheduledThreadPoolExecutor {
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final Deque<Runnable> deliveries = new ArrayDeque<>();

    Turns() {
        super(1);
    }

    @Override
    public void execute(Runnable task) {
        work.add(task);
    }

    void deliver(Runnable task) {
        deliveries.add(task);
    }

    void run() {
        while (!work.isEmpty() || !deliveries.isEmpty()) {
            (work.isEmpty() ? deliveries : work).remove().run();
        }
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable task, long first, long delay, TimeUnit unit) {
        return super.scheduleWithFixedDelay(() -> {}, 1, 1, TimeUnit.DAYS);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return super.schedule(() -> {}, 1, TimeUnit.DAYS);
    }
}
