package mingbai.station.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A SQLite file with one user at a time. What a transaction wrote is on the disk when it returns.
/// A station must come up: a file that is damaged or cannot be read is set aside and a new one
/// begun; one on a disk that is full or takes no writes is read from a copy in memory until the
/// disk is well again.
public final class DurableFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFile.class);

    private final Path file;
    private final List<String> tables;
    private Connection connection;
    private Optional<ReadingCopy> copy;

    private DurableFile(
            Path file, List<String> tables, Connection connection, Optional<ReadingCopy> copy) {
        this.file = file;
        this.tables = tables;
        this.connection = connection;
        this.copy = copy;
    }

    /// Work inside one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /// Opens the file, with these tables in it.
    public static DurableFile open(Path file, List<String> tables) throws IOException {
        try {
            var connection = SqliteFile.openOrBeginAnew(file, tables);
            return new DurableFile(file, tables, connection, Optional.empty());
        } catch (IOException e) {
            onlyRead(file, e);
        }
        try {
            var copy = ReadingCopy.of(file, tables);
            return new DurableFile(file, tables, copy.connection(), Optional.of(copy));
        } catch (IOException e) {
            var connection = SqliteFile.beginAnew(file, tables, e);
            return new DurableFile(file, tables, connection, Optional.empty());
        }
    }

    private static void onlyRead(Path file, IOException why) {
        LOG.error("{} is only read: its disk takes no writes: {}", file, why.getMessage());
    }

    /// All of the work is on the disk when this returns, or nothing of it was done.
    public synchronized <T> T transact(Work<T> work) throws IOException {
        if (copy.isPresent()) {
            lookForTheDisk(copy.get());
        }
        try {
            var result = work.in(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw undone(e);
        } catch (RuntimeException e) {
            throw undone(e);
        }
    }

    private void lookForTheDisk(ReadingCopy reading) {
        try {
            connection = SqliteFile.openOrBeginAnew(file, tables);
            copy = Optional.empty();
            reading.close();
            LOG.info("{} is written again: its disk is well", file);
        } catch (IOException e) {
            LOG.debug("{} is still only read: {}", file, e.getMessage());
        }
    }

    private IOException undone(Exception why) {
        try {
            connection.rollback();
            if (why instanceof SQLException failure && SqliteFile.isTheDisks(failure)) {
                takeUpAnew();
            }
        } catch (SQLException e) {
            why.addSuppressed(e);
            takeUpAnew();
        }
        return new IOException(file + ": " + why.getMessage(), why);
    }

    /// What a connection believes after its disk failed cannot be relied on: neither whether it is
    /// in a transaction, nor that what it wrote is still going to be written.
    private void takeUpAnew() {
        if (copy.isPresent()) {
            return;
        }
        closeConnection();
        try {
            connection = SqliteFile.openOrBeginAnew(file, tables);
            return;
        } catch (IOException e) {
            onlyRead(file, e);
        }
        try {
            var reading = ReadingCopy.of(file, tables);
            connection = reading.connection();
            copy = Optional.of(reading);
        } catch (IOException e) {
            // The next transaction fails on the closed connection and comes here again.
            LOG.error("{} can be neither written nor read: {}", file, e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        copy.ifPresent(ReadingCopy::close);
        closeConnection();
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("{} was not closed: {}", file, e.getMessage());
        }
    }
}
