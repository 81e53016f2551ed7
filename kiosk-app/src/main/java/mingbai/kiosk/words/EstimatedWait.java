package mingbai.kiosk.words;

import java.time.Duration;

/// How long it will take, as a visitor is told it: in whole minutes, and never exactly.
public final class EstimatedWait {
    private static final int SECONDS = 60;

    private EstimatedWait() {}

    public static Phrase of(Duration wait) {
        long minutes = minutes(wait);
        return minutes < 2
                ? Phrase.of("预计很快轮到您", "It will be your turn soon")
                : Phrase.of("预计等待约 " + minutes + " 分钟", "About " + minutes + " minutes to wait");
    }

    /// The minutes alone, for a table on paper.
    public static String brief(Duration wait) {
        long minutes = minutes(wait);
        return minutes < 2 ? "很快" : "约 " + minutes + " 分钟";
    }

    private static long minutes(Duration wait) {
        return (wait.toSeconds() + SECONDS - 1) / SECONDS;
    }
}
