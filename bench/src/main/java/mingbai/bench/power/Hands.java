package mingbai.bench.power;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;

/// A few who look at states at the same time: opening and closing a database is mostly waiting.
final class Hands implements AutoCloseable {
    private static final int MANY = 12;

    private final ExecutorService threads = Executors.newFixedThreadPool(MANY);
    private final Semaphore free = new Semaphore(MANY);
    private final List<Future<?>> taken = new ArrayList<>();

    /// Work on what may not be there.
    @FunctionalInterface
    interface Work {
        void run() throws IOException;
    }

    /// Hands some work to whoever is free, and waits for somebody to be.
    void take(Work work) throws InterruptedException {
        free.acquire();
        taken.add(
                threads.submit(() -> {
                    try {
                        work.run();
                    } finally {
                        free.release();
                    }
                    return true;
                }));
    }

    /// Everything that was taken is done; what failed first is thrown.
    void finish() throws IOException, InterruptedException {
        for (var work : taken) {
            try {
                work.get();
            } catch (ExecutionException e) {
                throw new IOException("a state could not be looked at", e.getCause());
            }
        }
    }

    @Override
    public void close() {
        threads.close();
    }
}
