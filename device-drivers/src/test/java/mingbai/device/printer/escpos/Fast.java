package mingbai.device.printer.escpos;

import java.time.Duration;

/// Limits short enough for tests that wait for them to pass.
final class Fast {
    static final Patience PATIENCE =
            new Patience(
                    Duration.ofMillis(400),
                    Duration.ofMillis(100),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(3),
                    Duration.ofMillis(50));

    private Fast() {}
}
