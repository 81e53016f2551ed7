package mingbai.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// PostgreSQL, shared by several instances of the service. They take turns at writing, a whole
/// commit each, so that the ledger's rules hold as they do for one thread on one file.
final class PostgresEngine implements Engine {
    /// Names the turn among PostgreSQL's advisory locks.
    private static final long TURN = 0x6d696e67626169L;

    /// Asked again it is not locked again.
    private static final String MINE =
            """
            SELECT CASE WHEN EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory'
              AND pid = pg_backend_pid() AND ((classid::bigint << 32) | objid::bigint) = ?)
            THEN true ELSE pg_try_advisory_lock(?) END
            """;

    /// Names the duty.
    private static final long DUTY = TURN + 1;

    private static final int CONNECT_SECONDS = 10;

    /// A commit is on the disk before anybody is answered; and an instance that froze while it was
    /// its turn loses it.
    private static final String SESSION =
            "-c synchronous_commit=on -c idle_in_transaction_session_timeout=30s";

    private final PGSimpleDataSource source = new PGSimpleDataSource();

    PostgresEngine(DatabaseAddress address) {
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setConnectTimeout(CONNECT_SECONDS);
        source.setTcpKeepAlive(true);
        source.setApplicationName("mingbai-service");
        source.setOptions(SESSION);
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public Connection reader() throws SQLException {
        var connection = source.getConnection();
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        return connection;
    }

    /// Each statement sees what was committed before the turn began: nobody commits during it.
    @Override
    public Connection writer() throws SQLException {
        var connection = source.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public void takeTurn(Connection writer) throws SQLException {
        try (var lock = writer.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            lock.setLong(1, TURN);
            lock.execute();
        }
    }

    /// The lock is the session's: whoever dies or is cut off is off duty at once.
    @Override
    public boolean onDuty(Connection writer) throws SQLException {
        try (var question = writer.prepareStatement(MINE)) {
            question.setLong(1, DUTY);
            question.setLong(2, DUTY);
            try (var answer = question.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    /// The server would notice the end of the connection only a moment later.
    @Override
    public void leaveDuty(Connection writer) throws SQLException {
        try (var unlock = writer.createStatement()) {
            unlock.execute("SELECT pg_advisory_unlock_all()");
            writer.commit();
        }
    }
}
