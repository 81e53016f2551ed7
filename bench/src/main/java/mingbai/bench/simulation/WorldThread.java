package mingbai.bench.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The thread and the clock of somebody in the world. It does nothing any more once it is killed,
/// and its clock can be wrong.
final class WorldThread extends ScheduledThreadPoolExecutor implements InstantSource {
    private final World world;
    private Duration wrong = Duration.ZERO;
    private boolean killed;

    WorldThread(World world) {
        super(1);
        this.world = world;
    }

    @Override
    public Instant instant() {
        return world.now().plus(wrong);
    }

    void setWrongBy(Duration wrong) {
        this.wrong = wrong;
    }

    void kill() {
        killed = true;
        super.shutdownNow();
    }

    @Override
    public void execute(Runnable work) {
        post(Duration.ZERO, work);
    }

    private void post(Duration pause, Runnable work) {
        world.after(
                pause,
                () -> {
                    if (!killed) {
                        work.run();
                    }
                });
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        var task = new Task();
        post(Duration.of(delay, unit.toChronoUnit()), () -> task.run(work));
        return task;
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException("nobody in the world schedules a callable");
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable work, long first, long delay, TimeUnit unit) {
        var task = new Task();
        again(task, work, Duration.of(first, unit.toChronoUnit()), delay, unit);
        return task;
    }

    private void again(Task task, Runnable work, Duration pause, long delay, TimeUnit unit) {
        post(
                pause,
                () -> {
                    task.run(work);
                    if (!task.isCancelled()) {
                        again(task, work, Duration.of(delay, unit.toChronoUnit()), delay, unit);
                    }
                });
    }

    /// Something to come that can be called off.
    private static final class Task implements ScheduledFuture<Object> {
        private boolean cancelled;

        void run(Runnable work) {
            if (!cancelled) {
                work.run();
            }
        }

        @Override
        public boolean cancel(boolean interrupt) {
            cancelled = true;
            return true;
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }

        @Override
        public boolean isDone() {
            return cancelled;
        }

        @Override
        public Object get() {
            throw new UnsupportedOperationException("nobody in the world waits");
        }

        @Override
        public Object get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException("nobody in the world waits");
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
