package mingbai.service.satisfaction;

import java.time.LocalDate;
import java.time.YearMonth;

/// Some days or some months, both ends included, as the sums are kept.
public record Spans(String first, String last) {
    public static Spans days(LocalDate first, LocalDate last) {
        return new Spans(first.toString(), last.toString());
    }

    public static Spans month(YearMonth month) {
        return new Spans(month.toString(), month.toString());
    }

    /// A day's text is longer than a month's, which keeps the two apart.
    int length() {
        return first.length();
    }
}
