package mingbai.model.programme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import mingbai.model.rules.Span;

/// On which days and in which parts of them. `rule` is an RRULE (RFC 5545) by days, counted from
/// `from`; `until` is the last day. No dayparts means the whole day.
public record Schedule(
        Optional<String> rule,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Days days,
        List<Span> dayparts) {

    public static final Schedule ALWAYS =
            new Schedule(Optional.empty(), Optional.empty(), Optional.empty(), Days.ANY, List.of());

    private static final Pattern RULE =
            Pattern.compile(
                    "FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)"
                            + "(;(INTERVAL|COUNT|UNTIL|BYDAY|BYMONTHDAY|BYMONTH|BYSETPOS|WKST)"
                            + "=[A-Z0-9,+-]{1,60}){0,8}");

    /// Which days of the hall's calendar.
    public enum Days {
        ANY,
        /// Days on which the hall is open (工作日, 调休上班).
        OPEN,
        /// Days on which it is not (节假日).
        CLOSED
    }

    public Schedule {
        dayparts = List.copyOf(dayparts);
    }

    /// Whether it can be followed at all; that its rule ever comes true is not said.
    public boolean sensible() {
        boolean ordered = from.isEmpty() || until.isEmpty() || !until.get().isBefore(from.get());
        boolean counted = rule.isEmpty() || from.isPresent();
        return ordered && counted && rule.filter(r -> !RULE.matcher(r).matches()).isEmpty();
    }

    /// Everything but the recurrence rule.
    public boolean covers(LocalDate date, boolean hallOpen) {
        return from.filter(date::isBefore).isEmpty()
                && until.filter(date::isAfter).isEmpty()
                && (days == Days.ANY || (days == Days.OPEN) == hallOpen);
    }

    public boolean covers(LocalTime time) {
        return dayparts.isEmpty() || dayparts.stream().anyMatch(span -> span.has(time));
    }
}
