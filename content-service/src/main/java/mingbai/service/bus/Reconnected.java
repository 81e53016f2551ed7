package mingbai.service.bus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who publish again after each new connection, in order, on a thread of their own.
final class Reconnected implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Reconnected.class);

    private final List<Runnable> tasks = new CopyOnWriteArrayList<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "bus-again"));

    void add(Runnable task) {
        tasks.add(task);
    }

    void tell() {
        for (var task : tasks) {
            thread.execute(() -> run(task));
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("Publishing again after a new connection failed", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
