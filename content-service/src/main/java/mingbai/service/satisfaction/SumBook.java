package mingbai.service.satisfaction;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.rating.Grade;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingWatch;
import org.springframework.stereotype.Component;

/// Keeps the sums of each day and of each month in step with the ratings, so that nobody has to
/// count a million of them to draw a page. Only ratings that count are in them.
@Component
public final class SumBook implements RatingWatch {
    private static final String GRADES =
            Arrays.stream(Grade.values())
                    .map(g -> ", sum(CASE WHEN grade = '" + g + "' THEN 1 ELSE 0 END)")
                    .collect(Collectors.joining());

    private final HallShelf shelf;

    SumBook(HallShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public void changed(Sql sql, Optional<KeptRating> before, KeptRating now) {
        before.filter(KeptRating::counts).ifPresent(kept -> add(sql, kept, -1));
        if (now.counts()) {
            add(sql, now, 1);
        }
    }

    /// Adds everything up anew, out of the ratings themselves: after an import, or to be sure.
    public void recount(Sql sql) {
        sql.update("DELETE FROM rating_sum WHERE hall = ?", shelf.hall().value());
        for (var dimension : Dimension.values()) {
            for (var span : List.of("given_day", "substr(given_day, 1, 7)")) {
                sql.update(
                        "INSERT INTO rating_sum (hall, dimension, span, name, g5, g4, g3, g2, g1)"
                                + " SELECT hall, ?, "
                                + span
                                + ", "
                                + dimension.column()
                                + GRADES
                                + " FROM rating WHERE hall = ? AND standing = 'COUNTS'"
                                + " GROUP BY 1, 3, 4",
                        dimension.name(),
                        shelf.hall().value());
            }
        }
    }

    private void add(Sql sql, KeptRating kept, int count) {
        for (var dimension : Dimension.values()) {
            for (var span : List.of(kept.day().toString(), YearMonth.from(kept.day()).toString())) {
                add(sql, new Place(dimension, span, dimension.of(kept)), kept, count);
            }
        }
    }

    /// A row of sums.
    private record Place(Dimension dimension, String span, String name) {}

    private void add(Sql sql, Place place, KeptRating kept, int count) {
        var grade = kept.rating().grade();
        sql.update(
                """
                INSERT INTO rating_sum (hall, dimension, span, name, g5, g4, g3, g2, g1)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (hall, dimension, span, name) DO UPDATE SET
                  g5 = rating_sum.g5 + excluded.g5, g4 = rating_sum.g4 + excluded.g4,
                  g3 = rating_sum.g3 + excluded.g3, g2 = rating_sum.g2 + excluded.g2,
                  g1 = rating_sum.g1 + excluded.g1
                """,
                shelf.hall().value(),
                place.dimension().name(),
                place.span(),
                place.name(),
                grade == Grade.VERY_SATISFIED ? count : 0,
                grade == Grade.SATISFIED ? count : 0,
                grade == Grade.BASICALLY_SATISFIED ? count : 0,
                grade == Grade.DISSATISFIED ? count : 0,
                grade == Grade.VERY_DISSATISFIED ? count : 0);
    }
}
