package mingbai.device.idcard.sam;

import java.time.Duration;

/// How often a card is looked for, never faster than every 300 ms, and how long an answer may take;
/// reading a card lasts about 1.3 s at 115200.
public record SamPatience(Duration pace, Duration answer, Duration read) {
    public static final Duration FASTEST = Duration.ofMillis(300);

    public static final SamPatience USUAL =
            new SamPatience(Duration.ofMillis(400), Duration.ofSeconds(1), Duration.ofSeconds(3));

    public SamPatience {
        if (pace.compareTo(FASTEST) < 0) {
            throw new IllegalArgumentException("a card is looked for every 300 ms at most");
        }
    }
}
