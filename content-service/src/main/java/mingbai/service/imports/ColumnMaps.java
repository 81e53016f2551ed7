package mingbai.service.imports;

import java.util.List;
import mingbai.service.database.Database;
import org.springframework.stereotype.Service;

/// The column maps, kept by the source that files come from.
@Service
final class ColumnMaps {
    private final Database database;

    ColumnMaps(Database database) {
        this.database = database;
    }

    List<String> sources() {
        return database.read(sql ->
                sql.list(
                        "SELECT DISTINCT source FROM import_column ORDER BY source",
                        row -> row.getString(1)));
    }

    ColumnMap of(String source) {
        return database.read(sql ->
                new ColumnMap(
                        sql.list(
                                """
                                SELECT sheet, target, ours, theirs, fixed FROM import_column
                                WHERE source = ? ORDER BY sheet, ours
                                """,
                                row ->
                                        new ColumnMap.Rule(
                                                row.getString(1),
                                                row.getString(2),
                                                row.getString(3),
                                                row.getString(4),
                                                row.getString(5)),
                                source)));
    }

    void keep(String source, ColumnMap map) {
        var _ =
                database.writeNow(sql -> {
                    sql.update("DELETE FROM import_column WHERE source = ?", source);
                    for (var rule : map.rules()) {
                        sql.update(
                                """
                                INSERT INTO import_column
                                  (source, sheet, target, ours, theirs, fixed)
                                VALUES (?, ?, ?, ?, ?, ?)
                                """,
                                source,
                                rule.sheet(),
                                rule.target(),
                                rule.ours(),
                                rule.theirs(),
                                rule.fixed());
                    }
                    return map.rules().size();
                });
    }
}
