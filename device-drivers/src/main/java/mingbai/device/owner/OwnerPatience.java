package mingbai.device.owner;

import java.time.Duration;

/// How long we wait: for the device to take bytes, for it to answer, and before a lost one is tried
/// again, at first and at most.
public record OwnerPatience(
        Duration send, Duration answer, Duration firstPause, Duration longestPause) {
    public static final OwnerPatience USUAL =
            new OwnerPatience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(1),
                    Duration.ofMillis(500),
                    Duration.ofSeconds(10));

    Duration after(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        return doubled.compareTo(longestPause) > 0 ? longestPause : doubled;
    }
}
