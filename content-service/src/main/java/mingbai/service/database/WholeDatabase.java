package mingbai.service.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything a database holds, table by table, in one transaction: one moment of a service that
/// may be running meanwhile.
public final class WholeDatabase implements AutoCloseable {
    private static final String HISTORY = "flyway_schema_history";
    private static final int ROWS_AT_ONCE = 500;

    private final Connection connection;

    private WholeDatabase(Connection connection) {
        this.connection = connection;
    }

    /// Takes a row's values: texts and whole numbers, in the order of the columns.
    @FunctionalInterface
    public interface RowTaker {
        void take(List<@Nullable Object> values) throws IOException;
    }

    /// Gives row after row, and an empty list at the end.
    @FunctionalInterface
    public interface RowGiver {
        List<@Nullable Object> next() throws IOException;
    }

    /// To be read, as it is: nothing is migrated.
    public static WholeDatabase read(DatabaseAddress address) throws IOException {
        try {
            return new WholeDatabase(address.engine().reader());
        } catch (SQLException e) {
            throw new IOException("the database " + address + " cannot be opened", e);
        }
    }

    /// To be replaced: nobody else writes until it is closed, and nothing is kept unless
    /// [#commit()] was called.
    public static WholeDatabase write(DatabaseAddress address) throws IOException {
        var engine = address.engine();
        try {
            var connection = engine.writer();
            engine.takeTurn(connection);
            var whole = new WholeDatabase(connection);
            // SQLite lets a transaction write only if it begins with that.
            whole.run("UPDATE library_clock SET revision = revision WHERE id = 1");
            return whole;
        } catch (SQLException e) {
            throw new IOException("the database " + address + " cannot be written", e);
        }
    }

    /// The version of the last migration.
    public String schema() throws IOException {
        try (var rows =
                query(
                        "SELECT version FROM "
                                + HISTORY
                                + " WHERE installed_rank ="
                                + " (SELECT max(installed_rank) FROM "
                                + HISTORY
                                + " WHERE version IS NOT NULL)")) {
            return rows.next() ? rows.getString(1) : "0";
        } catch (SQLException e) {
            throw new IOException("this is no database of ours", e);
        }
    }

    /// Ours, those that others refer to before those that do.
    public List<String> tables() throws IOException {
        try (var rows =
                connection
                        .getMetaData()
                        .getTables(null, schemaName(), "%", new String[] {"TABLE"})) {
            List<String> left = new ArrayList<>();
            while (rows.next()) {
                var name = rows.getString("TABLE_NAME");
                if (!name.equals(HISTORY) && !name.startsWith("sqlite_")) {
                    left.add(name);
                }
            }
            left.sort(String::compareTo);
            return ordered(left);
        } catch (SQLException e) {
            throw new IOException("the tables cannot be listed", e);
        }
    }

    private List<String> ordered(List<String> left) throws SQLException {
        List<String> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> free = new ArrayList<>();
            for (var table : left) {
                if (left.stream().noneMatch(parents(table)::contains)) {
                    free.add(table);
                }
            }
            // Tables that refer to each other in a ring: as they come.
            ordered.addAll(free.isEmpty() ? left : free);
            left.removeAll(List.copyOf(free.isEmpty() ? left : free));
        }
        return ordered;
    }

    private List<String> parents(String table) throws SQLException {
        try (var keys = connection.getMetaData().getImportedKeys(null, schemaName(), table)) {
            List<String> parents = new ArrayList<>();
            while (keys.next()) {
                var parent = keys.getString("PKTABLE_NAME");
                if (!parent.equals(table)) {
                    parents.add(parent);
                }
            }
            return parents;
        }
    }

    /// SQLite has none.
    private @Nullable String schemaName() throws SQLException {
        return connection.getSchema();
    }

    public List<String> columns(String table) throws IOException {
        try (var rows = query("SELECT * FROM " + table + " WHERE 1 = 0")) {
            var about = rows.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i));
            }
            return columns;
        } catch (SQLException e) {
            throw new IOException("table " + table, e);
        }
    }

    /// Every row, in no order.
    public void rows(String table, RowTaker taker) throws IOException {
        int columns = columns(table).size();
        try (var rows = query("SELECT * FROM " + table)) {
            while (rows.next()) {
                List<@Nullable Object> values = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    values.add(rows.getObject(i));
                }
                taker.take(values);
            }
        } catch (SQLException e) {
            throw new IOException("table " + table + " cannot be read", e);
        }
    }

    private ResultSet query(String sql) throws SQLException {
        var statement = connection.createStatement();
        statement.closeOnCompletion();
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement.executeQuery(sql);
    }

    /// The one number a statement yields, or 0.
    public long number(String sql) throws IOException {
        try (var rows = query(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    /// Does something to all of it at once.
    public void run(String sql) throws IOException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IOException(sql, e);
        }
    }

    /// Adds rows until there are none; how many.
    public long fill(String table, List<String> columns, RowGiver giver) throws IOException {
        var sql =
                "INSERT INTO %s (%s) VALUES (%s)"
                        .formatted(
                                table,
                                String.join(", ", columns),
                                String.join(", ", columns.stream().map(c -> "?").toList()));
        try (var insert = connection.prepareStatement(sql)) {
            long count = 0;
            for (var row = giver.next(); !row.isEmpty(); row = giver.next()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, row.get(i));
                }
                insert.addBatch();
                if (++count % ROWS_AT_ONCE == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
            return count;
        } catch (SQLException e) {
            throw new IOException("table " + table + " cannot be filled", e);
        }
    }

    public void commit() throws IOException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("not committed", e);
        }
    }

    @Override
    public void close() throws IOException {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new IOException("not closed", e);
        }
    }
}
