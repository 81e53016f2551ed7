package mingbai.service.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One connection's statements, kept prepared. Parameters are strings, integers, longs and
/// booleans; SQLite and PostgreSQL both understand every statement of ours.
public final class Sql implements AutoCloseable {
    private static final int KEPT_STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> statements =
            new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

    Sql(Connection connection) {
        this.connection = connection;
    }

    Connection connection() {
        return connection;
    }

    /// How many rows changed.
    public int update(String sql, Object... parameters) {
        try {
            return prepared(sql, parameters).executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (var result = prepared(sql, parameters).executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        try (var result = prepared(sql, parameters).executeQuery()) {
            return result.next() ? Optional.of(row.read(result)) : Optional.empty();
        } catch (SQLException e) {
            throw new DatabaseFailure(sql, e);
        }
    }

    /// The one number a statement yields, or 0.
    public long number(String sql, Object... parameters) {
        return first(sql, row -> row.getLong(1), parameters).orElse(0L);
    }

    /// Does something within the transaction; when it fails, only that is undone.
    public void attempt(Runnable work) {
        try {
            var before = connection.setSavepoint();
            try {
                work.run();
                connection.releaseSavepoint(before);
            } catch (RuntimeException e) {
                connection.rollback(before);
                throw e;
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("savepoint", e);
        }
    }

    private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
        var statement = statements.get(sql);
        if (statement == null) {
            forgetTheEldest();
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }

    private void forgetTheEldest() throws SQLException {
        if (statements.size() >= KEPT_STATEMENTS) {
            var eldest = statements.entrySet().iterator().next();
            statements.remove(eldest.getKey());
            eldest.getValue().close();
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new DatabaseFailure("close", e);
        }
    }
}
