package mingbai.device.led;

import java.util.concurrent.CompletableFuture;
import mingbai.device.health.DeviceHealth;
import mingbai.device.health.Statistics;

/// Whatever sets how bright a screen is: a board's card, or the sending card of a wall.
public interface ScreenBrightness extends AutoCloseable {
    /// Kept and set again whenever the device comes back.
    CompletableFuture<LedOutcome> brightness(Brightness level);

    DeviceHealth health();

    /// What it did since it was opened.
    Statistics statistics();

    @Override
    void close();
}
