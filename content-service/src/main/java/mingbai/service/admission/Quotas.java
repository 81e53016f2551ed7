package mingbai.service.admission;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.rules.Quota;
import mingbai.model.rules.Span;
import mingbai.service.database.Sql;
import mingbai.service.library.HallPlan;
import mingbai.service.settings.Settings;
import org.springframework.stereotype.Component;

/// Counts how many tickets of a business are given out, where the hall limits them (限号). Numbers in
/// a kiosk's reserve count from the moment they are reserved, so the limit holds without the
/// service too.
@Component
final class Quotas {
    private final HallId hall;

    Quotas(Settings settings) {
        this.hall = settings.hall();
    }

    /// A business at a moment of a day.
    record Moment(BusinessId business, LocalDate day, LocalTime time) {}

    private static List<Quota> of(HallPlan plan, Moment moment) {
        return plan.rules().quotas().stream()
                .filter(quota -> quota.business().equals(moment.business()))
                .filter(quota -> quota.slot().stream().allMatch(s -> s.has(moment.time())))
                .toList();
    }

    /// How many more may be given out now.
    int left(Sql sql, HallPlan plan, Moment moment) {
        return of(plan, moment).stream()
                .mapToInt(quota -> quota.most() - used(sql, moment, quota))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int used(Sql sql, Moment moment, Quota quota) {
        return Math.toIntExact(
                sql.number(
                        "SELECT used FROM quota_used"
                                + " WHERE hall = ? AND day = ? AND business = ? AND slot = ?",
                        hall.value(),
                        moment.day().toString(),
                        moment.business().value(),
                        slot(quota)));
    }

    private static String slot(Quota quota) {
        return quota.slot().map(Span::text).orElse("");
    }

    void use(Sql sql, HallPlan plan, Moment moment, int count) {
        for (var quota : of(plan, moment)) {
            sql.update(
                    """
                    INSERT INTO quota_used (hall, day, business, slot, used) VALUES (?, ?, ?, ?, ?)
                    ON CONFLICT (hall, day, business, slot)
                      DO UPDATE SET used = quota_used.used + excluded.used
                    """,
                    hall.value(),
                    moment.day().toString(),
                    moment.business().value(),
                    slot(quota),
                    count);
        }
    }
}
