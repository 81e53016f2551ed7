package mingbai.kiosk.words;

import java.time.Duration;

/// How long it will take, as a visitor is told it: in whole minutes, and never exactly.
public final class EstimatedWait {
    private static final int SECONDS = 60;

    private EstimatedWait() {}

    public static String brief(Duration wait) {
        long minutes = minutes(wait);
        return minutes < 2 ? "很快" : "约 " + minutes + " 分钟";
    }

    private static long minutes(Duration wait) {
        return (wait.toSeconds() + SECONDS - 1) / SECONDS;
    }
}
