package mingbai.service.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which ratings are counted together: those since a day's beginning.
enum Period {
    TODAY("今日", "Today", 0),
    WEEK("近 7 天", "7 days", 6),
    MONTH("近 30 天", "30 days", 29),
    ALL("全部", "All", -1);

    private final String chinese;
    private final String english;
    private final int daysBefore;

    Period(String chinese, String english, int daysBefore) {
        this.chinese = chinese;
        this.english = english;
        this.daysBefore = daysBefore;
    }

    Instant since(Instant now, ZoneId zone) {
        return this == ALL
                ? Instant.EPOCH
                : LocalDate.ofInstant(now, zone)
                        .minusDays(daysBefore)
                        .atStartOfDay(zone)
                        .toInstant();
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
