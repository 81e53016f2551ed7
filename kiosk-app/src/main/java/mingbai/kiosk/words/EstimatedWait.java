package mingbai.kiosk.words;

import java.time.Duration;

/// How long it will take, as a visitor is told it: in whole minutes, and never exactly.
public final class EstimatedWait {
    private static final int SECONDS = 60;

    private EstimatedWait() {}

    public static Phrase brief(Duration wait) {
        long minutes = minutes(wait);
        return minutes < 2
                ? Phrase.of("很快", "Soon")
                : Phrase.of("约 " + minutes + " 分钟", "≈ " + minutes + " min");
    }

    private static long minutes(Duration wait) {
        return (wait.toSeconds() + SECONDS - 1) / SECONDS;
    }
}
