package mingbai.service.rating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Counts ratings since a moment. A group of fewer than five is not told on its own.
@Service
final class RatingFigures {
    private final Database database;
    private final HallShelf shelf;

    RatingFigures(Database database, HallShelf shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    /// The figures of one window or one business.
    record Group(String name, Tally tally) {}

    /// One rating as the hall's managers read it; not who served.
    record Given(Instant at, Of of, Grade grade, Words words, Rating.Channel channel) {
        /// What was rated.
        record Of(String ticket, String business) {}

        /// What was said.
        record Words(List<String> tags, String text) {}
    }

    Tally hall(Instant since) {
        return database.read(sql -> {
            Map<Grade, Integer> grades = new EnumMap<>(Grade.class);
            sql.list(
                    "SELECT grade, count(*) FROM rating WHERE hall = ? AND given_at >= ?"
                            + " GROUP BY grade",
                    row -> grades.put(Grade.valueOf(row.getString(1)), row.getInt(2)),
                    shelf.hall().value(),
                    since.toEpochMilli());
            return new Tally(grades);
        });
    }

    /// By number.
    List<Group> windows(Instant since) {
        Map<Integer, Map<Grade, Integer>> windows = new TreeMap<>();
        database.read(sql ->
                sql.list(
                        "SELECT window_number, grade, count(*) FROM rating"
                                + " WHERE hall = ? AND given_at >= ? GROUP BY window_number, grade",
                        row -> add(windows, row.getInt(1), row),
                        shelf.hall().value(),
                        since.toEpochMilli()));
        return windows.entrySet().stream()
                .map(entry -> new Group(window(entry.getKey()), new Tally(entry.getValue())))
                .toList();
    }

    /// By id.
    List<Group> businesses(Instant since) {
        Map<String, Map<Grade, Integer>> businesses = new TreeMap<>();
        database.read(sql ->
                sql.list(
                        "SELECT business, grade, count(*) FROM rating"
                                + " WHERE hall = ? AND given_at >= ? GROUP BY business, grade",
                        row -> add(businesses, row.getString(1), row),
                        shelf.hall().value(),
                        since.toEpochMilli()));
        var plan = shelf.plan();
        return businesses.entrySet().stream()
                .map(entry ->
                        new Group(business(plan, entry.getKey()), new Tally(entry.getValue())))
                .toList();
    }

    private static <K> int add(Map<K, Map<Grade, Integer>> groups, K group, ResultSet row)
            throws SQLException {
        groups.computeIfAbsent(group, g -> new EnumMap<>(Grade.class))
                .put(Grade.valueOf(row.getString(2)), row.getInt(3));
        return groups.size();
    }

    private String window(int number) {
        return shelf.plan()
                .flatMap(p -> p.profile().window(new WindowNumber(number)))
                .map(w -> number + " 号 " + w.name())
                .orElse(number + " 号");
    }

    private static String business(Optional<HallPlan> plan, String id) {
        return plan.flatMap(p -> p.businesses().find(new BusinessId(id)))
                .map(b -> b.name())
                .orElse(id);
    }

    /// The newest first.
    List<Given> latest(Instant since, int most) {
        var plan = shelf.plan();
        return database.read(sql ->
                sql.list(
                        """
                        SELECT given_at, ticket, business, grade, tags, body, channel FROM rating
                        WHERE hall = ? AND given_at >= ? ORDER BY given_at DESC, token LIMIT ?
                        """,
                        row -> given(row, plan),
                        shelf.hall().value(),
                        since.toEpochMilli(),
                        most));
    }

    private static Given given(ResultSet row, Optional<HallPlan> plan) throws SQLException {
        return new Given(
                Instant.ofEpochMilli(row.getLong("given_at")),
                new Given.Of(row.getString("ticket"), business(plan, row.getString("business"))),
                Grade.valueOf(row.getString("grade")),
                new Given.Words(tags(row.getString("tags")), row.getString("body")),
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
