package mingbai.station;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// A thread and a clock moved by hand: what is to be run at once is run at once, what is to be run
/// later when the test says that it is later.
public final class HandThread extends ScheduledThreadPoolExecutor implements InstantSource {
    private final List<Later> later = new ArrayList<>();
    private Instant now;
    private boolean running;
    private final List<Runnable> waiting = new ArrayList<>();

    public HandThread(Instant now) {
        super(1);
        this.now = now;
    }

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant moment) {
        now = moment;
    }

    /// Lets time pass, and runs what is due, in order.
    public void pass(Duration time) {
        var end = now.plus(time);
        while (true) {
            var due =
                    later.stream()
                            .filter(task -> !task.cancelled && !task.at.isAfter(end))
                            .min(Comparator.comparing(task -> task.at));
            if (due.isEmpty()) {
                now = end;
                return;
            }
            now = due.get().at;
            later.remove(due.get());
            due.get().again(later);
            execute(due.get().work);
        }
    }

    /// One after the other, as one thread does.
    @Override
    public void execute(Runnable work) {
        waiting.add(work);
        if (running) {
            return;
        }
        running = true;
        try {
            while (!waiting.isEmpty()) {
                waiting.removeFirst().run();
            }
        } finally {
            running = false;
        }
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return add(new Later(work, now.plusNanos(unit.toNanos(delay)), Duration.ZERO));
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(
            Runnable work, long first, long delay, TimeUnit unit) {
        return add(
                new Later(
                        work,
                        now.plusNanos(unit.toNanos(first)),
                        Duration.ofNanos(unit.toNanos(delay))));
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> work, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException("nobody needs it");
    }

    private Later add(Later task) {
        later.add(task);
        return task;
    }

    /// Something to be done later.
    private static final class Later implements ScheduledFuture<Object> {
        private final Runnable work;
        private final Duration every;
        private final Instant at;
        private boolean cancelled;

        Later(Runnable work, Instant at, Duration every) {
            this.work = work;
            this.at = at;
            this.every = every;
        }

        void again(List<Later> later) {
            if (!every.isZero()) {
                later.add(new Later(work, at.plus(every), every));
            }
        }

        @Override
        public long getDelay(TimeUnit unit) {
            throw new UnsupportedOperationException("nobody needs it");
        }

        @Override
        public int compareTo(Delayed other) {
            throw new UnsupportedOperationException("nobody needs it");
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
            throw new UnsupportedOperationException("nobody needs it");
        }

        @Override
        public Object get(long timeout, TimeUnit unit) {
            throw new UnsupportedOperationException("nobody needs it");
        }
    }
}
