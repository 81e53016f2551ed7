package mingbai.service.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mingbai.model.item.Catalogue;
import mingbai.model.item.ItemCode;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// The table of endings to come. Every method is a step of a transaction of the caller's.
@Component
final class EndingTable {
    private static final String COLUMNS = "SELECT code, kind, day, reason, who FROM item_ending ";

    List<Ending> due(Sql sql, LocalDate today) {
        return sql.list(
                COLUMNS + "WHERE day <= ? ORDER BY day, code",
                EndingTable::ending,
                today.toString());
    }

    Optional<Ending> find(Sql sql, ItemCode code) {
        return sql.first(COLUMNS + "WHERE code = ?", EndingTable::ending, code.value());
    }

    void put(Sql sql, Ending ending) {
        drop(sql, ending.code());
        sql.update(
                "INSERT INTO item_ending (code, kind, day, reason, who) VALUES (?, ?, ?, ?, ?)",
                ending.code().value(),
                ending.kind().name(),
                ending.day().toString(),
                ending.reason(),
                ending.who());
    }

    void drop(Sql sql, ItemCode code) {
        sql.update("DELETE FROM item_ending WHERE code = ?", code.value());
    }

    private static Ending ending(ResultSet row) throws SQLException {
        return new Ending(
                new ItemCode(row.getString(1)),
                Catalogue.Kind.valueOf(row.getString(2)),
                LocalDate.parse(row.getString(3)),
                row.getString(4),
                row.getString(5));
    }
}
