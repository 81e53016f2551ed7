package mingbai.service.duty;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import mingbai.service.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Whether this instance is on duty: it alone puts the content on the broker anew, and watches the
/// stations. When it ends, another one takes over within seconds.
@Service
public final class Duty implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Duty.class);
    private static final int LOOK_SECONDS = 5;

    private final Database database;
    private final List<Runnable> whenTakenOver = new CopyOnWriteArrayList<>();
    private final AtomicBoolean mine;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, work -> new Thread(work, "duty"));

    Duty(Database database) {
        this.database = database;
        this.mine = new AtomicBoolean(database.onDuty());
        var _ =
                thread.scheduleWithFixedDelay(
                        this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /// As of a few seconds ago.
    public boolean mine() {
        return mine.get();
    }

    /// Runs `task` each time the duty came from another instance.
    public void whenTakenOver(Runnable task) {
        whenTakenOver.add(task);
    }

    /// Looks now.
    public void look() {
        try {
            boolean now = database.onDuty();
            if (!mine.getAndSet(now) && now) {
                LOG.info("Took over the duty");
                whenTakenOver.forEach(Runnable::run);
            }
        } catch (RuntimeException e) {
            mine.set(false);
            LOG.error("Not on duty while the database does not answer", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
