package mingbai.service.satisfaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mingbai.model.rating.Grade;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Service;

/// Reads the sums: of the hall, of its parts, and from day to day.
@Service
public final class SatisfactionFigures {
    private static final String SUMS =
            "sum(g5) AS g5, sum(g4) AS g4, sum(g3) AS g3, sum(g2) AS g2, sum(g1) AS g1";
    private static final String WHERE =
            " FROM rating_sum WHERE hall = ? AND dimension = ?"
                    + " AND span BETWEEN ? AND ? AND length(span) = ?";

    private final Database database;
    private final HallShelf shelf;
    private final GroupNames names;

    SatisfactionFigures(Database database, HallShelf shelf, GroupNames names) {
        this.database = database;
        this.shelf = shelf;
        this.names = names;
    }

    /// A day or a month, and its figures.
    public record Point(String span, Tally tally) {}

    public Tally hall(Spans spans) {
        return database.read(sql -> hall(sql, spans));
    }

    /// The same within a transaction of the caller's.
    public Tally hall(Sql sql, Spans spans) {
        return sql.first(
                        "SELECT " + SUMS + WHERE,
                        SatisfactionFigures::tally,
                        parameters(Dimension.HALL, spans))
                .orElse(new Tally(Map.of()));
    }

    /// Every group of a kind as it is, small ones too: for adding up further, not for telling.
    public List<Group> whole(Sql sql, Dimension dimension, Spans spans) {
        var known = names.of(sql, dimension);
        return sql
                .list(
                        "SELECT name, " + SUMS + WHERE + " GROUP BY name",
                        row -> group(row, known),
                        parameters(dimension, spans))
                .stream()
                .filter(g -> g.tally().all() > 0)
                .sorted(GroupNames.ORDER)
                .toList();
    }

    /// The groups as they may be told.
    public List<Group> groups(Sql sql, Dimension dimension, Spans spans) {
        return Groups.discreet(whole(sql, dimension, spans));
    }

    private static Group group(ResultSet row, Map<String, String> names) throws SQLException {
        var key = row.getString(1);
        return new Group(key, GroupNames.name(names, key), tally(row), true);
    }

    /// From day to day, or from month to month; without those on which nobody rated.
    public List<Point> trend(Sql sql, Spans spans) {
        return sql
                .list(
                        "SELECT span, " + SUMS + WHERE + " GROUP BY span ORDER BY span",
                        row -> new Point(row.getString(1), tally(row)),
                        parameters(Dimension.HALL, spans))
                .stream()
                .filter(p -> p.tally().all() > 0)
                .toList();
    }

    private Object[] parameters(Dimension dimension, Spans spans) {
        return new Object[] {
            shelf.hall().value(), dimension.name(), spans.first(), spans.last(), spans.length()
        };
    }

    private static Tally tally(ResultSet row) throws SQLException {
        Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
        for (var grade : Grade.values()) {
            grades.put(grade, row.getInt("g" + grade.platformCode()));
        }
        return new Tally(grades);
    }
}
