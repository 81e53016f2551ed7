package mingbai.service.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.library.HallShelf;
import mingbai.service.workday.WorkDays;
import org.springframework.stereotype.Component;

/// Keeps a hall's rules for ratings, and knows its working days.
@Component
public final class RatingRuleBook {
    private static final WorkDays NO_HOLIDAYS = WorkDays.of(List.of(), List.of());

    private final HallShelf shelf;

    RatingRuleBook(HallShelf shelf) {
        this.shelf = shelf;
    }

    public RatingRules rules(Sql sql) {
        return sql.first(
                        "SELECT supplement_days, verify_days, rectify_days, close_days"
                                + " FROM rating_rule WHERE hall = ?",
                        row ->
                                new RatingRules(
                                        row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)),
                        shelf.hall().value())
                .orElse(RatingRules.USUAL);
    }

    public int put(Sql sql, RatingRules rules) {
        return sql.update(
                """
                INSERT INTO rating_rule
                  (hall, supplement_days, verify_days, rectify_days, close_days)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (hall) DO UPDATE SET supplement_days = excluded.supplement_days,
                  verify_days = excluded.verify_days, rectify_days = excluded.rectify_days,
                  close_days = excluded.close_days
                """,
                shelf.hall().value(),
                rules.supplement(),
                rules.verify(),
                rules.rectify(),
                rules.close());
    }

    public WorkDays workDays(Sql sql) {
        return shelf.plan(sql).map(plan -> WorkDays.of(plan.rules().hours())).orElse(NO_HOLIDAYS);
    }

    /// The day it is in the hall at a moment.
    public LocalDate day(Sql sql, Instant moment) {
        var zone = shelf.plan(sql).map(HallPlan::profile).map(p -> p.name().timeZone());
        return LocalDate.ofInstant(moment, zone.orElse(ZoneOffset.UTC));
    }

    /// The last day on which a service that ended then may be rated.
    public LocalDate lastDay(Sql sql, Instant ended) {
        return workDays(sql).after(day(sql, ended), rules(sql).supplement());
    }
}
