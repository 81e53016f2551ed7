package mingbai.service.rating;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// Counts what was not taken, by day and reason; never what it said or who sent it.
@Component
public final class Refusals {
    private final Database database;
    private final HallShelf shelf;
    private final RatingRuleBook rules;
    private final InstantSource clock;

    Refusals(Database database, HallShelf shelf, RatingRuleBook rules, InstantSource clock) {
        this.database = database;
        this.shelf = shelf;
        this.rules = rules;
        this.clock = clock;
    }

    /// Within a transaction of the caller's.
    RatingOutcome count(Sql sql, RatingOutcome reason) {
        sql.update(
                """
                INSERT INTO rating_refusal (hall, day, reason, count) VALUES (?, ?, ?, 1)
                ON CONFLICT (hall, day, reason)
                  DO UPDATE SET count = rating_refusal.count + excluded.count
                """,
                shelf.hall().value(),
                rules.day(sql, clock.instant()).toString(),
                reason.name());
        return reason;
    }

    /// The same on its own. Nobody waits for it: whoever floods is not given a disk to wear out.
    public RatingOutcome count(RatingOutcome reason) {
        var _ = database.write(sql -> count(sql, reason));
        return reason;
    }

    /// How many were refused since a day, by reason.
    public Map<RatingOutcome, Integer> since(LocalDate day) {
        Map<RatingOutcome, Integer> counts = new EnumMap<>(RatingOutcome.class);
        var _ =
                database.read(sql ->
                        sql.list(
                                "SELECT reason, sum(count) FROM rating_refusal"
                                        + " WHERE hall = ? AND day >= ? GROUP BY reason",
                                row ->
                                        counts.put(
                                                RatingOutcome.valueOf(row.getString(1)),
                                                row.getInt(2)),
                                shelf.hall().value(),
                                day.toString()));
        return counts;
    }
}
