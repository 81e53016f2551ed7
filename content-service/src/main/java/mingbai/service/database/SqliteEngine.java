package mingbai.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// SQLite with a write-ahead log that is on the disk before anybody is answered. The file belongs
/// to one process, whose ledger thread is the only one that writes. It takes the lock as it begins:
/// a reader that meets a half-written log header holds that lock for a moment, and a transaction
/// that has read already would not wait for it but fail.
final class SqliteEngine implements Engine {
    private static final int BUSY_MILLIS = 10_000;

    private final SQLiteDataSource source;
    private final SQLiteDataSource writing;

    SqliteEngine(String url) {
        source = source(url, SQLiteConfig.TransactionMode.DEFERRED);
        writing = source(url, SQLiteConfig.TransactionMode.IMMEDIATE);
    }

    private static SQLiteDataSource source(String url, SQLiteConfig.TransactionMode mode) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(BUSY_MILLIS);
        config.enforceForeignKeys(true);
        config.setTransactionMode(mode);
        var source = new SQLiteDataSource(config);
        source.setUrl(url);
        return source;
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
        var connection = writing.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void takeTurn(Connection writer) {}

    /// There is no other.
    @Override
    public boolean onDuty(Connection writer) {
        return true;
    }

    @Override
    public void leaveDuty(Connection writer) {}
}
