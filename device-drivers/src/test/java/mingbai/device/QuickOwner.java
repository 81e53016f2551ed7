package mingbai.device;

import java.time.Duration;
import mingbai.device.owner.OwnerPatience;

/// Short waits, so that a silent device costs a test little.
public final class QuickOwner {
    public static final OwnerPatience PATIENCE =
            new OwnerPatience(
                    Duration.ofSeconds(2),
                    Duration.ofMillis(400),
                    Duration.ofMillis(30),
                    Duration.ofMillis(100));

    private QuickOwner() {}
}
