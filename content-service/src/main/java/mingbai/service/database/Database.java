package mingbai.service.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The service's database: SQLite with a write-ahead log that is on the disk before anybody is
/// answered. One writer, a few readers.
public final class Database implements AutoCloseable {
    private static final int READERS = 4;
    private static final int READER_WAIT_SECONDS = 30;
    private static final int BUSY_MILLIS = 10_000;

    private final LedgerWriter writer;
    private final BlockingQueue<Sql> readers = new ArrayBlockingQueue<>(READERS);

    private Database(SQLiteDataSource source) throws SQLException {
        for (int i = 0; i < READERS; i++) {
            var connection = source.getConnection();
            connection.setAutoCommit(false);
            readers.add(new Sql(connection));
        }
        writer = LedgerWriter.start(new Sql(source.getConnection()));
    }

    /// Opens the file, creating or migrating it first.
    public static Database open(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        var source = source(file);
        try {
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            return new Database(source);
        } catch (SQLException | RuntimeException e) {
            throw new IOException("the database " + file + " cannot be opened", e);
        }
    }

    private static SQLiteDataSource source(Path file) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
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
                throw new DatabaseFailure("end of reading", e);
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
