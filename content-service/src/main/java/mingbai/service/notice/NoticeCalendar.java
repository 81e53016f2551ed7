package mingbai.service.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import mingbai.model.notice.NoticePeriod;
import mingbai.model.rules.OpeningHours;
import mingbai.service.library.HallShelf;
import mingbai.service.notice.NoticeOutcome.Fault;
import org.springframework.stereotype.Component;

/// Counts notice periods by the hall's own calendar of holidays and worked days.
@Component
public final class NoticeCalendar {
    private final HallShelf shelf;

    NoticeCalendar(HallShelf shelf) {
        this.shelf = shelf;
    }

    /// The last day of a period that begins to be shown then.
    public LocalDate lastDay(NoticePeriod period, Instant from) {
        var hours = shelf.plan().map(plan -> plan.rules().hours()).orElse(OpeningHours.ALWAYS);
        return period.lastDay(
                LocalDate.ofInstant(from, shelf.timeZone()),
                new HashSet<>(hours.closed()),
                new HashSet<>(hours.workdays()));
    }

    /// When a period is over: the beginning of the day after its last.
    public Instant over(NoticePeriod period, Instant from) {
        return lastDay(period, from).plusDays(1).atStartOfDay(shelf.timeZone()).toInstant();
    }

    /// That a notice comes down before its period is over, and what to do about it.
    Optional<Fault> tooShort(NoticeDraft draft) {
        return draft.place()
                .period()
                .filter(period -> draft.until().isBefore(over(period, draft.from())))
                .map(period -> fault(period, draft.from()));
    }

    private Fault fault(NoticePeriod period, Instant from) {
        var last = lastDay(period, from);
        return Fault.plain(
                "until",
                "公示期 %d %s，张贴当天不计，至 %s 届满，请把「止」改到 %s 00:00 或以后"
                        .formatted(
                                period.days(), period.counted().chinese(), last, last.plusDays(1)),
                "the notice period ends on %s: let it hang until then".formatted(last));
    }
}
