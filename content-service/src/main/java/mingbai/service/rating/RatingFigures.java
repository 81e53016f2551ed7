package mingbai.service.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mingbai.model.place.BusinessId;
import mingbai.model.place.WindowNumber;
import mingbai.model.rating.Grade;
import mingbai.model.rating.Rating;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.database.Database;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Service;

/// Counts ratings. 满意率 is those from 基本满意 upwards over all valid ones; a group of fewer than five
/// is not told on its own.
@Service
final class RatingFigures {
    /// Below this a group would tell of single visitors.
    static final int SMALLEST_GROUP = 5;

    private final Database database;
    private final HallShelf shelf;

    RatingFigures(Database database, HallShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    /// How many gave each grade.
    public record Tally(Map<Grade, Integer> grades) {
        public Tally {
            grades = Map.copyOf(grades);
        }

        public int all() {
            return grades.values().stream().mapToInt(Integer::intValue).sum();
        }

        public int satisfied() {
            return grades.entrySet().stream()
                    .filter(entry -> !entry.getKey().low())
                    .mapToInt(Map.Entry::getValue)
                    .sum();
        }

        public int of(Grade grade) {
            return grades.getOrDefault(grade, 0);
        }

        /// In percent with one decimal, `–` while nobody has rated.
        public String rate() {
            return all() == 0 ? "–" : "%.1f%%".formatted(100.0 * satisfied() / all());
        }

        public boolean told() {
            return all() >= SMALLEST_GROUP;
        }

        /// The share of a grade, in whole percent.
        public int percent(Grade grade) {
            return all() == 0 ? 0 : Math.round(100f * of(grade) / all());
        }
    }

    /// The figures of one window.
    public record AtWindow(WindowNumber window, String name, Tally tally) {}

    /// One rating as the hall's managers read it; not who served.
    public record Given(
            Instant at,
            String ticket,
            String business,
            Grade grade,
            List<String> tags,
            String text,
            Rating.Channel channel) {}

    Tally hall() {
        return database.read(sql -> {
            Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
            sql.list(
                    "SELECT grade, count(*) FROM rating WHERE hall = ? GROUP BY grade",
                    row -> grades.put(Grade.valueOf(row.getString(1)), row.getInt(2)),
                    shelf.hall().value());
            return new Tally(grades);
        });
    }

    List<AtWindow> windows() {
        return database.read(sql -> {
            Map<Integer, Map<Grade, Integer>> windows = new TreeMap<>();
            sql.list(
                    "SELECT window_number, grade, count(*) FROM rating WHERE hall = ?"
                            + " GROUP BY window_number, grade",
                    row ->
                            windows.computeIfAbsent(row.getInt(1), w -> new EnumMap<>(Grade.class))
                                    .put(Grade.valueOf(row.getString(2)), row.getInt(3)),
                    shelf.hall().value());
            var plan = shelf.plan(sql);
            return windows.entrySet().stream()
                    .map(entry -> {
                        var number = new WindowNumber(entry.getKey());
                        var name =
                                plan.flatMap(p -> p.profile().window(number))
                                        .map(w -> w.name())
                                        .orElse("");
                        return new AtWindow(number, name, new Tally(entry.getValue()));
                    })
                    .toList();
        });
    }

    /// The newest first.
    List<Given> latest(int most) {
        return database.read(sql -> {
            var plan = shelf.plan(sql);
            return sql.list(
                    "SELECT given_at, ticket, business, grade, tags, body, channel FROM rating"
                            + " WHERE hall = ? ORDER BY given_at DESC, token LIMIT ?",
                    row ->
                            given(
                                    row,
                                    plan.map(HallPlan::businesses).stream()
                                            .flatMap(b -> b.find(business(row)).stream())
                                            .map(b -> b.name())
                                            .findFirst()
                                            .orElse(row.getString("business"))),
                    shelf.hall().value(),
                    most);
        });
    }

    private static BusinessId business(ResultSet row) {
        try {
            return new BusinessId(row.getString("business"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Given given(ResultSet row, String business) throws SQLException {
        return new Given(
                Instant.ofEpochMilli(row.getLong("given_at")),
                row.getString("ticket"),
                business,
                Grade.valueOf(row.getString("grade")),
                tags(row.getString("tags")),
                row.getString("body"),
                Rating.Channel.valueOf(row.getString("channel")));
    }

    private static List<String> tags(String codes) {
        return codes.isEmpty()
                ? List.of()
                : Arrays.stream(codes.split(",", -1))
                        .flatMap(code -> RatingTags.find(Integer.parseInt(code)).stream())
                        .map(RatingTag::text)
                        .toList();
    }
}
