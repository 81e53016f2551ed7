package mingbai.service.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/// All that differs between the databases we run on. Every statement of ours is the same on both.
interface Engine {
    /// For the migrations.
    DataSource source();

    /// A connection whose transactions each see one consistent moment.
    Connection reader() throws SQLException;

    Connection writer() throws SQLException;

    /// Within a new transaction, waits until no other instance of the service writes.
    void takeTurn(Connection writer) throws SQLException;

    /// Whether this instance is, or now becomes, the one that does what only one may do.
    boolean onDuty(Connection writer) throws SQLException;

    /// Leaves the duty to another instance, at once.
    void leaveDuty(Connection writer) throws SQLException;
}
