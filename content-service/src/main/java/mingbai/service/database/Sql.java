package mingbai.service.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One connection's statements, kept prepared. Parameters are strings, integers, longs and
/// booleans; SQLite and PostgreSQL both understand every statement of ours.
public final class Sql implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sql.class);
    private static final int KEPT_STATEMENTS = 200;

    private final Opener opener;
    private @Nullable Connection connection;
    private final Map<String, PreparedStatement> statements =
            new LinkedHashMap<>(KEPT_STATEMENTS, 0.75f, true);

    private Sql(Opener opener) {
        this.opener = opener;
    }

    /// Makes a connection.
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    static Sql open(Opener opener) throws SQLException {
        var sql = new Sql(opener);
        sql.connection();
        return sql;
    }

    Connection connection() throws SQLException {
        var current = connection;
        if (current == null) {
            current = opener.open();
            connection = current;
        }
        return current;
    }

    /// Gives up a connection that is lost; the next use opens another.
    void forget() {
        statements.clear();
        try {
            close();
        } catch (DatabaseFailure e) {
            LOG.debug("Closing a connection that is given up", e);
        }
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
            var before = connection().setSavepoint();
            try {
                work.run();
                connection().releaseSavepoint(before);
            } catch (RuntimeException e) {
                connection().rollback(before);
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
            statement = connection().prepareStatement(sql);
            statements.put(sql, statement);
        }
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, storable(parameters[i]));
        }
        return statement;
    }

    /// PostgreSQL stores no NUL character, which nobody means; a truth is stored as 1 or 0.
    private static Object storable(Object parameter) {
        return switch (parameter) {
            case String text -> text.replace('\0', '\uFFFD');
            case Boolean truth -> truth ? 1 : 0;
            default -> parameter;
        };
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
        var current = connection;
        connection = null;
        try {
            if (current != null) {
                current.close();
            }
        } catch (SQLException e) {
            throw new DatabaseFailure("close", e);
        }
    }
}
