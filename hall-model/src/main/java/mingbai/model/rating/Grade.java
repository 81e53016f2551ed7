package mingbai.model.rating;

import java.util.Arrays;

/// The five grades (满意度). Two opposite code scales are in use; grades are named inside and
/// converted only at an edge.
public enum Grade {
    VERY_SATISFIED("非常满意", "Very satisfied", 5),
    SATISFIED("满意", "Satisfied", 4),
    BASICALLY_SATISFIED("基本满意", "Fairly satisfied", 3),
    DISSATISFIED("不满意", "Dissatisfied", 2),
    VERY_DISSATISFIED("非常不满意", "Very dissatisfied", 1);

    private final String chinese;
    private final String english;
    private final int stars;

    Grade(String chinese, String english, int stars) {
        this.chinese = chinese;
        this.english = english;
        this.stars = stars;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /// The rating interface's `satisfaction`: 5 is best.
    public int platformCode() {
        return stars;
    }

    /// GB/T 39046-2020, table A.8: 1 is best.
    public int standardCode() {
        return 6 - stars;
    }

    /// Whether it is a 差评, which is followed up.
    public boolean low() {
        return stars <= 2;
    }

    public static Grade ofPlatformCode(int code) {
        return Arrays.stream(values())
                .filter(g -> g.stars == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grade has code " + code));
    }

    public static Grade ofStandardCode(int code) {
        return ofPlatformCode(6 - code);
    }
}
