package mingbai.service.evaluation;

import java.time.LocalDate;
import java.time.YearMonth;
import mingbai.service.satisfaction.Spans;

/// Which ratings are counted together: those given since a day or a month.
enum Period {
    TODAY("今日", "Today", 0, 0),
    WEEK("近 7 天", "7 days", 6, 0),
    MONTH("近 30 天", "30 days", 29, 0),
    YEAR("近 12 个月", "12 months", 0, 11),
    ALL("全部", "All", 0, -1);

    private static final YearMonth BEGINNING = YearMonth.of(2000, 1);

    private final String chinese;
    private final String english;
    private final int daysBefore;
    private final int monthsBefore;

    Period(String chinese, String english, int daysBefore, int monthsBefore) {
        this.chinese = chinese;
        this.english = english;
        this.daysBefore = daysBefore;
        this.monthsBefore = monthsBefore;
    }

    Spans until(LocalDate today) {
        var month = YearMonth.from(today);
        if (monthsBefore == 0) {
            return Spans.days(today.minusDays(daysBefore), today);
        }
        var first = monthsBefore < 0 ? BEGINNING : month.minusMonths(monthsBefore);
        return new Spans(first.toString(), month.toString());
    }

    /// The first day of it.
    LocalDate since(LocalDate today) {
        var first = until(today).first();
        return LocalDate.parse(monthsBefore == 0 ? first : first + "-01");
    }

    /// Whether tickets are counted beside: over a few weeks only.
    boolean brief() {
        return monthsBefore == 0;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
