package mingbai.station.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A SQLite file with one user at a time. What a transaction wrote is on the disk when it returns.
/// A file that cannot be read any more is set aside and a new one begun: a station must come up.
public final class DurableFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFile.class);
    private static final List<String> HABITS =
            List.of(
                    "PRAGMA journal_mode=WAL",
                    "PRAGMA synchronous=FULL",
                    "PRAGMA busy_timeout=5000",
                    "PRAGMA foreign_keys=ON");

    private final Path file;
    private final Connection connection;

    private DurableFile(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /// Work inside one transaction.
    @FunctionalInterface
    public interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    /// Opens the file, with these tables in it.
    public static DurableFile open(Path file, List<String> tables) throws IOException {
        Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        try {
            return opened(file, tables);
        } catch (SQLException e) {
            setAside(file, e);
        }
        try {
            return opened(file, tables);
        } catch (SQLException e) {
            throw new IOException(file + " cannot be opened: " + e.getMessage(), e);
        }
    }

    private static DurableFile opened(Path file, List<String> tables) throws SQLException {
        var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = connection.createStatement()) {
            for (String habit : HABITS) {
                statement.execute(habit);
            }
            try (var check = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.next() || !check.getString(1).equals("ok")) {
                    throw new SQLException("damaged");
                }
            }
            for (String table : tables) {
                statement.execute(table);
            }
            connection.setAutoCommit(false);
            return new DurableFile(file, connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void setAside(Path file, SQLException why) throws IOException {
        int n = 1;
        while (Files.exists(beside(file, ".broken-" + n))) {
            n++;
        }
        LOG.error("{} is damaged and set aside as number {}: {}", file, n, why.getMessage());
        for (String part : List.of("", "-wal", "-shm")) {
            var old = beside(file, part);
            if (Files.exists(old)) {
                Files.move(
                        old, beside(file, ".broken-" + n + part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }

    /// All of the work is on the disk when this returns, or nothing of it was done.
    public synchronized <T> T transact(Work<T> work) throws IOException {
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

    private IOException undone(Exception why) {
        try {
            connection.rollback();
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
        return new IOException(file + ": " + why.getMessage(), why);
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.warn("{} was not closed: {}", file, e.getMessage());
        }
    }
}
