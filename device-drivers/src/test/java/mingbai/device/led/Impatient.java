package mingbai.device.led;

import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import mingbai.device.led.owner.BoardSettings;
import mingbai.device.led.owner.LedPatience;

/// Settings with short waits, so that a silent card costs a test little.
public final class Impatient {
    public static final LedPatience PATIENCE =
            new LedPatience(
                    Duration.ofMillis(700),
                    Duration.ofSeconds(2),
                    Duration.ofMillis(150),
                    Duration.ofMillis(50),
                    Duration.ofMillis(200));

    private Impatient() {}

    public static BoardSettings settings(BoardShape shape, InstantSource clock) {
        return new BoardSettings(shape, clock, ZoneId.of("Asia/Shanghai"), PATIENCE);
    }
}
