package mingbai.model.voice;

/// How a hall speaks: whether a 一 within a ticket's number is said 幺, how often a call is said, and
/// after how many seconds nobody says it any more.
public record VoiceManner(boolean yao, int times, int oldestSeconds) {

    public static final int MOST_TIMES = 3;
    public static final int SHORTEST = 10;
    public static final int LONGEST = 600;

    /// As long as the hall has not said otherwise.
    public static final VoiceManner USUAL = new VoiceManner(false, 2, 60);

    public VoiceManner {
        if (times < 1 || times > MOST_TIMES) {
            throw new IllegalArgumentException("a call is said 1–" + MOST_TIMES + " times");
        }
        if (oldestSeconds < SHORTEST || oldestSeconds > LONGEST) {
            throw new IllegalArgumentException(
                    "a call is said for " + SHORTEST + "–" + LONGEST + " seconds");
        }
    }
}
