package mingbai.service.satisfaction;

import java.util.Map;
import mingbai.model.rating.Grade;
import mingbai.model.rating.PublicFigures;

/// How many gave each grade. 满意率 is those from 基本满意 upwards over all who rated; who did not rate is
/// not counted, and nothing is rated by default.
public record Tally(Map<Grade, Integer> grades) {
    /// Below this a group would tell of single visitors.
    public static final int SMALLEST_GROUP = PublicFigures.SMALLEST_GROUP;

    public Tally {
        grades = Map.copyOf(grades);
    }

    public int all() {
        return grades.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int satisfied() {
        return grades.entrySet().stream()
                .filter(entry -> !entry.getKey().low())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public int of(Grade grade) {
        return grades.getOrDefault(grade, 0);
    }

    /// In percent with one decimal, cut and not rounded up: 100.0% is everybody. `–` while nobody
    /// has rated.
    public String rate() {
        int tenths = tenths();
        return all() == 0 ? "–" : "%d.%d%%".formatted(tenths / 10, tenths % 10);
    }

    /// The same in tenths of a percent; 0 while nobody has rated.
    public int tenths() {
        int all = all();
        return all == 0 ? 0 : Math.toIntExact(1000L * satisfied() / all);
    }

    /// Whether it may be told on its own.
    public boolean told() {
        return all() >= SMALLEST_GROUP;
    }

    /// The share of a grade, in whole percent.
    public int percent(Grade grade) {
        return all() == 0 ? 0 : Math.round(100f * of(grade) / all());
    }
}
