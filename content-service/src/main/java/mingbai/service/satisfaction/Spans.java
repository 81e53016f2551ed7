package mingbai.service.satisfaction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/// Some days or some months, both ends included, as the sums are kept.
public record Spans(String first, String last) {
    private static final int MONTH = 7;

    public static Spans days(LocalDate first, LocalDate last) {
        return new Spans(first.toString(), last.toString());
    }

    public static Spans month(YearMonth month) {
        return new Spans(month.toString(), month.toString());
    }

    /// When the first of them begins in a hall's time.
    public Instant begin(ZoneId zone) {
        var day = length() == MONTH ? YearMonth.parse(first).atDay(1) : LocalDate.parse(first);
        return day.atStartOfDay(zone).toInstant();
    }

    /// When the last of them is over.
    public Instant end(ZoneId zone) {
        var day = length() == MONTH ? YearMonth.parse(last).atEndOfMonth() : LocalDate.parse(last);
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /// A day's text is longer than a month's, which keeps the two apart.
    int length() {
        return first.length();
    }
}
