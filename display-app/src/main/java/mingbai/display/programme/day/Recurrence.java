package mingbai.display.programme.day;

import java.time.LocalDate;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;

/// A rule by which days come round (RRULE of RFC 5545).
public final class Recurrence {

    /// How many years a rule is followed from its beginning.
    private static final int YEARS = 60;

    private Recurrence() {}

    /// Whether `date` is one of the days of a rule that begins on `first`. A rule that makes no
    /// sense has no days.
    public static boolean has(String rule, LocalDate first, LocalDate date) {
        if (date.isBefore(first) || date.isAfter(first.plusYears(YEARS))) {
            return false;
        }
        try {
            var days = new RecurrenceRule(rule).iterator(day(first));
            days.fastForward(day(date));
            return days.hasNext() && days.nextDateTime().equals(day(date));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            // Such as the 30th of each February; what it names is reported when the plan is
            // checked.
            return false;
        }
    }

    /// Whether the rule can be read, and comes true at all.
    public static boolean sensible(String rule, LocalDate first) {
        try {
            return new RecurrenceRule(rule).iterator(day(first)).hasNext();
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return false;
        }
    }

    /// A day without a time; the library counts months from 0.
    private static DateTime day(LocalDate date) {
        return new DateTime(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    }
}
