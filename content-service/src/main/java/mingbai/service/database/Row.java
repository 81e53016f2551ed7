package mingbai.service.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/// Reads one value out of the current row of a result.
@FunctionalInterface
public interface Row<T> {
    T read(ResultSet row) throws SQLException;
}
