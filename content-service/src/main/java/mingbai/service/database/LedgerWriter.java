package mingbai.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The only one who writes. What has queued up meanwhile is done together: each task in a savepoint
/// of its own, one commit for all of them, and only then are they answered.
final class LedgerWriter implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerWriter.class);

    /// How many tasks wait at most; a further one is refused at once.
    static final int MOST_WAITING = 10_000;

    /// How many tasks share one commit at most.
    static final int MOST_TOGETHER = 256;

    private static final int PAUSE_MILLIS = 200;
    private static final int STOP_SECONDS = 30;

    private final Engine engine;
    private final Sql sql;
    private final BlockingQueue<Task<?>> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread = new Thread(this::work, "ledger");
    private volatile boolean closed;

    private LedgerWriter(Engine engine) throws SQLException {
        this.engine = engine;
        this.sql = Sql.open(engine::writer);
    }

    static LedgerWriter start(Engine engine) throws SQLException {
        var writer = new LedgerWriter(engine);
        writer.thread.start();
        return writer;
    }

    <T> CompletableFuture<T> write(Function<Sql, T> work) {
        var task = new Task<>(work);
        if (closed || !waiting.offer(task)) {
            var cause = new IllegalStateException(closed ? "closed" : "too much waits");
            task.answer.completeExceptionally(new DatabaseFailure("not written", cause));
        }
        return task.answer;
    }

    private void work() {
        List<Task<?>> together = new ArrayList<>(MOST_TOGETHER);
        while (!closed || !waiting.isEmpty()) {
            try {
                var first = waiting.poll(PAUSE_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    together.add(first);
                    waiting.drainTo(together, MOST_TOGETHER - 1);
                    commit(together);
                    together.clear();
                }
            } catch (InterruptedException e) {
                LOG.warn("The ledger was interrupted and goes on until it is closed");
            }
        }
    }

    private void commit(List<Task<?>> together) {
        try {
            var connection = sql.connection();
            engine.takeTurn(connection);
            for (var task : together) {
                task.run(sql, connection);
            }
            connection.commit();
        } catch (SQLException | RuntimeException | Error e) {
            LOG.error("{} tasks were not committed", together.size(), e);
            rollBack();
            together.forEach(t -> t.fail(new DatabaseFailure("commit", e)));
            return;
        }
        together.forEach(Task::tell);
    }

    /// A connection that cannot even do that is lost; the next commit opens another.
    private void rollBack() {
        try {
            sql.connection().rollback();
        } catch (SQLException e) {
            LOG.error("The ledger could not roll back and opens the database anew", e);
            sql.forget();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        var late = new DatabaseFailure("not written", new IllegalStateException("closed"));
        waiting.forEach(task -> task.fail(late));
        leave();
        sql.close();
    }

    private void leave() {
        try {
            engine.leaveDuty(sql.connection());
        } catch (SQLException e) {
            LOG.info("The database was gone before the ledger was closed: {}", e.getMessage());
        }
    }

    /// Work, and what came of it before anybody is told.
    private static final class Task<T> {
        private final Function<Sql, T> work;
        private final CompletableFuture<T> answer = new CompletableFuture<>();
        private Runnable outcome = () -> {};

        Task(Function<Sql, T> work) {
            this.work = work;
        }

        void run(Sql sql, Connection connection) throws SQLException {
            var before = connection.setSavepoint();
            try {
                T value = work.apply(sql);
                outcome = () -> answer.complete(value);
                connection.releaseSavepoint(before);
            } catch (RuntimeException e) {
                connection.rollback(before);
                outcome = () -> answer.completeExceptionally(e);
            }
        }

        void tell() {
            outcome.run();
        }

        void fail(DatabaseFailure failure) {
            answer.completeExceptionally(failure);
        }
    }
}
