package mingbai.service.evaluation;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mingbai.model.rating.RatingTag;
import mingbai.model.rating.RatingTags;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.rating.KeptRating;
import mingbai.service.rating.RatingShelf;
import mingbai.service.satisfaction.Dimension;
import mingbai.service.satisfaction.GroupNames;
import mingbai.service.satisfaction.Spans;
import org.springframework.stereotype.Service;

/// Single ratings, as the hall's managers read them; who served is not among it.
@Service
final class RatingList {
    private static final int PAGE = 2_000;

    private final Database database;
    private final HallShelf shelf;
    private final GroupNames names;

    RatingList(Database database, HallShelf shelf, GroupNames names) {
        this.database = database;
        this.shelf = shelf;
        this.names = names;
    }

    /// One rating with its words spelled out.
    record Line(KeptRating kept, String business, List<String> tags) {}

    /// The newest first.
    List<Line> latest(Spans spans, int most) {
        var zone = shelf.timeZone();
        return database.read(sql -> {
            var businesses = names.of(sql, Dimension.BUSINESS);
            return sql
                    .list(
                            RatingShelf.SELECT
                                    + " WHERE r.hall = ? AND r.given_at >= ? AND r.given_at < ?"
                                    + " ORDER BY r.given_at DESC, r.token DESC LIMIT ?",
                            RatingShelf::rating,
                            shelf.hall().value(),
                            spans.begin(zone).toEpochMilli(),
                            spans.end(zone).toEpochMilli(),
                            most)
                    .stream()
                    .map(kept -> line(kept, businesses))
                    .toList();
        });
    }

    /// All of some days, oldest first, a page at a time: nobody holds a million of them.
    void each(Spans spans, Consumer<Line> taker) {
        var businesses = database.read(sql -> names.of(sql, Dimension.BUSINESS));
        long at = spans.begin(shelf.timeZone()).toEpochMilli() - 1;
        var token = "";
        while (true) {
            var page = page(spans, at, token);
            page.forEach(kept -> taker.accept(line(kept, businesses)));
            if (page.size() < PAGE) {
                return;
            }
            at = page.getLast().given().toEpochMilli();
            token = page.getLast().service().token().value();
        }
    }

    private List<KeptRating> page(Spans spans, long at, String token) {
        return database.read(sql ->
                sql.list(
                        RatingShelf.SELECT
                                + " WHERE r.hall = ? AND r.given_at >= ? AND r.given_at < ?"
                                + " AND (r.given_at > ? OR r.token > ?)"
                                + " ORDER BY r.given_at, r.token LIMIT ?",
                        RatingShelf::rating,
                        shelf.hall().value(),
                        at,
                        spans.end(shelf.timeZone()).toEpochMilli(),
                        at,
                        token,
                        PAGE));
    }

    private static Line line(KeptRating kept, Map<String, String> businesses) {
        var business = kept.service().about().business().value();
        return new Line(
                kept,
                GroupNames.name(businesses, business),
                kept.rating().tags().stream()
                        .flatMap(code -> RatingTags.find(code).stream())
                        .map(RatingTag::text)
                        .toList());
    }
}
