package mingbai.service.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The service's database: what was answered is on its disk. One writer, a few readers.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    private static final int READERS = 4;
    private static final int READER_WAIT_SECONDS = 30;

    private final Engine engine;
    private final LedgerWriter writer;
    private final BlockingQueue<Sql> readers = new ArrayBlockingQueue<>(READERS);

    private Database(Engine engine) throws SQLException {
        this.engine = engine;
        for (int i = 0; i < READERS; i++) {
            readers.add(Sql.open(engine::reader));
        }
        writer = LedgerWriter.start(engine);
    }

    /// Opens the file, creating or migrating it first.
    public static Database open(Path file) throws IOException {
        return open(DatabaseAddress.file(file));
    }

    /// Opens the database, migrating it first.
    public static Database open(DatabaseAddress address) throws IOException {
        var engine = address.engine();
        try {
            Migrations.newest(engine);
            return new Database(engine);
        } catch (SQLException | RuntimeException e) {
            throw new IOException("the database " + address + " cannot be opened", e);
        }
    }

    /// Does something in a transaction, and completes when it is on the disk.
    public <T> CompletableFuture<T> write(Function<Sql, T> work) {
        return writer.write(work);
    }

    /// The same, waiting; a failure is thrown as it is.
    public <T> T writeNow(Function<Sql, T> work) {
        try {
            return writer.write(work).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /// Whether this instance of the service is the one that does what only one may do; it stays so
    /// until it ends or loses the database.
    public boolean onDuty() {
        return writeNow(sql -> {
            try {
                return engine.onDuty(sql.connection());
            } catch (SQLException e) {
                throw new DatabaseFailure("duty", e);
            }
        });
    }

    /// Reads one consistent moment.
    public <T> T read(Function<Sql, T> work) {
        try (var reading = new Reading(reader())) {
            return work.apply(reading.sql());
        }
    }

    /// A borrowed reader, given back at the end of its moment.
    private final class Reading implements AutoCloseable {
        private final Sql sql;

        Reading(Sql sql) {
            this.sql = sql;
        }

        Sql sql() {
            return sql;
        }

        @Override
        public void close() {
            try {
                sql.connection().rollback();
            } catch (SQLException e) {
                LOG.warn("A reader lost the database and opens it anew: {}", e.getMessage());
                sql.forget();
            } finally {
                readers.add(sql);
            }
        }
    }

    private Sql reader() {
        try {
            var sql = readers.poll(READER_WAIT_SECONDS, TimeUnit.SECONDS);
            if (sql == null) {
                throw new DatabaseFailure("no reader is free", new IllegalStateException("busy"));
            }
            return sql;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseFailure("interrupted", e);
        }
    }

    @Override
    public void close() {
        writer.close();
        for (int i = 0; i < READERS; i++) {
            reader().close();
        }
    }
}
