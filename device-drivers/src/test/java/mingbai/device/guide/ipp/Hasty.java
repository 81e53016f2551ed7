package mingbai.device.guide.ipp;

import java.time.Duration;

/// Patience of tests.
final class Hasty {
    static final IppPatience PATIENCE =
            new IppPatience(
                    Duration.ofSeconds(2),
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(50),
                    Duration.ofMillis(100));

    private Hasty() {}
}
