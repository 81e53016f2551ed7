package mingbai.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// SQLite with a write-ahead log that is on the disk before anybody is answered. The file belongs
/// to one process, whose ledger thread is the only one that writes. It takes the lock as it begins:
/// a reader that meets a half-written log header holds that lock for a moment, and a transaction
/// that has read already would not wait for it but fail. The driver's own immediate mode would hold
/// the lock between the transactions as well, against a restoration.
final class SqliteEngine implements Engine {
    private static final int BUSY_MILLIS = 10_000;

    /// Changes nothing, and needs the lock for it.
    private static final String LOCK = "DELETE FROM flyway_schema_history WHERE 0";

    private final SQLiteDataSource source;

    SqliteEngine(String url) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        source = new SQLiteDataSource(config);
        source.setUrl(url);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Connection reader() throws SQLException {
        var connection = source.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("PRAGMA query_only = ON");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public Connection writer() throws SQLException {
        var connection = source.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void takeTurn(Connection writer) throws SQLException {
        try (var lock = writer.createStatement()) {
            lock.executeUpdate(LOCK);
        }
    }

    /// There is no other.
    @Override
    public boolean onDuty(Connection writer) {
        return true;
    }

    @Override
    public void leaveDuty(Connection writer) {}
}
