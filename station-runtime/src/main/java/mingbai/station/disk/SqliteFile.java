package mingbai.station.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import mingbai.program.disk.DurableFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.JDBC;

/// Opens a file with the habits of all our files.
final class SqliteFile {
    /// What SQLite keeps beside a file.
    static final List<String> PARTS = List.of("", "-wal", "-shm");

    private static final Logger LOG = LoggerFactory.getLogger(SqliteFile.class);
    private static final List<String> HABITS =
            List.of(
                    "PRAGMA journal_mode=WAL",
                    "PRAGMA synchronous=FULL",
                    "PRAGMA busy_timeout=5000",
                    // KiB: what is read stays with whoever asked.
                    "PRAGMA cache_size=-256",
                    "PRAGMA foreign_keys=ON");

    /// SQLITE_CORRUPT and SQLITE_NOTADB: the file itself is not what it was. Everything else is the
    /// disk's fault, and the file must stay where it is.
    private static final int CORRUPT = 11;

    private static final Set<Integer> DAMAGED = Set.of(CORRUPT, 26);

    /// READONLY, IOERR, FULL, CANTOPEN, besides a damaged file.
    private static final Set<Integer> DISK = Set.of(8, 10, 13, 14);

    private SqliteFile() {}

    /// The file, or a new one where it is damaged. Fails where the disk does.
    static Connection openOrBeginAnew(Path file, List<String> tables) throws IOException {
        DurableFolder.create(file.toAbsolutePath().resolveSibling(""));
        try {
            return open(file, tables);
        } catch (SQLException e) {
            if (!damaged(e)) {
                throw unopened(file, e);
            }
            return beginAnew(file, tables, e);
        }
    }

    /// Sets the file aside and begins another.
    static Connection beginAnew(Path file, List<String> tables, Exception why) throws IOException {
        setAside(file, why);
        try {
            return open(file, tables);
        } catch (SQLException e) {
            throw unopened(file, e);
        }
    }

    private static IOException unopened(Path file, SQLException why) {
        return new IOException(file + " cannot be opened: " + why.getMessage(), why);
    }

    /// Whether this is no fault of what was asked for.
    static boolean isTheDisks(SQLException why) {
        return damaged(why) || DISK.contains(why.getErrorCode() & 0xff);
    }

    private static boolean damaged(SQLException why) {
        return DAMAGED.contains(why.getErrorCode() & 0xff);
    }

    static Connection open(Path file, List<String> tables) throws SQLException {
        var connection = JDBC.createConnection(JDBC.PREFIX + file, new Properties());
        try (var statement = connection.createStatement()) {
            for (String habit : HABITS) {
                statement.execute(habit);
            }
            try (var check = statement.executeQuery("PRAGMA quick_check(1)")) {
                if (!check.next() || !check.getString(1).equals("ok")) {
                    throw new SQLException("damaged", "", CORRUPT);
                }
            }
            // A log whose sync failed once may be on the disk in parts: what it holds is written
            // and synced again where it belongs, and the next one begins at its beginning.
            statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
            for (String table : tables) {
                statement.execute(table);
            }
            connection.setAutoCommit(false);
            takesWrites(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /// On a read-only disk SQLite opens for reading and says nothing, until somebody writes; and a
    /// transaction begun for writing is then quietly one for reading. What is written here is not
    /// committed.
    private static void takesWrites(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version=1");
        }
        connection.rollback();
    }

    private static void setAside(Path file, Exception why) throws IOException {
        int n = 1;
        while (Files.exists(beside(file, ".broken-" + n))) {
            n++;
        }
        LOG.error("{} is damaged and set aside as number {}: {}", file, n, why.getMessage());
        for (String part : PARTS) {
            var old = beside(file, part);
            if (Files.exists(old)) {
                Files.move(
                        old, beside(file, ".broken-" + n + part), StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    static Path beside(Path file, String end) {
        return file.resolveSibling(file.getFileName() + end);
    }
}
