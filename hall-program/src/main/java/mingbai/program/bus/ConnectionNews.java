package mingbai.program.bus;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who want to know of each new connection and each lost one, told in order, on a thread of
/// their own.
final class ConnectionNews implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ConnectionNews.class);

    private final List<Runnable> whenMade = new CopyOnWriteArrayList<>();
    private final List<Runnable> whenLost = new CopyOnWriteArrayList<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "bus-news"));

    void whenMade(Runnable task) {
        whenMade.add(task);
    }

    void whenLost(Runnable task) {
        whenLost.add(task);
    }

    void made() {
        tell(whenMade);
    }

    void lost() {
        tell(whenLost);
    }

    private void tell(List<Runnable> tasks) {
        for (var task : tasks) {
            try {
                thread.execute(() -> run(task));
            } catch (RejectedExecutionException e) {
                LOG.debug("Closed before the last news was told", e);
            }
        }
    }

    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.error("A listener to the connection failed", e);
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
