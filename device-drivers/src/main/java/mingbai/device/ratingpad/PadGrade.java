package mingbai.device.ratingpad;

/// The five grades of 好差评, as the keys of a pad say them.
public enum PadGrade {
    VERY_SATISFIED("非常满意", 5),
    SATISFIED("满意", 4),
    FAIRLY_SATISFIED("基本满意", 3),
    DISSATISFIED("不满意", 2),
    VERY_DISSATISFIED("非常不满意", 1);

    private final String chinese;
    private final int points;

    PadGrade(String chinese, int points) {
        this.chinese = chinese;
        this.points = points;
    }

    public String chinese() {
        return chinese;
    }

    /// From 5 down to 1.
    public int points() {
        return points;
    }

    public static PadGrade of(int points) {
        for (PadGrade each : values()) {
            if (each.points == points) {
                return each;
            }
        }
        throw new IllegalArgumentException("评价等级有误 grade " + points + ": write 5 to 1");
    }
}
