package mingbai.device.led.owner;

import java.time.Duration;

/// How long we wait: for an answer, for the card to take bytes, between two looks at an idle card,
/// and before a lost or busy card is tried again, at first and at most.
public record LedPatience(
        Duration answer,
        Duration send,
        Duration watch,
        Duration firstPause,
        Duration longestPause) {
    public static final LedPatience USUAL =
            new LedPatience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(10),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(10));
}
