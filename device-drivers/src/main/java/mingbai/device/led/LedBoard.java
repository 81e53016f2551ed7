package mingbai.device.led;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/// An LED board; callable from any thread, and never waits for the wire.
///
/// It need not be there: what was asked is kept and shown when it comes back, and health says so.
/// Every returned future completes within bounded time.
public interface LedBoard extends ScreenBrightness {
    BoardShape shape();

    /// Shows or replaces one area.
    CompletableFuture<LedOutcome> show(LedArea area);

    /// Shows exactly these areas, and no others; they must not overlap.
    CompletableFuture<LedOutcome> show(List<LedArea> programme);

    /// Takes everything off the board.
    CompletableFuture<LedOutcome> clear();

    /// Lights the dots, or darkens them without forgetting the content.
    CompletableFuture<LedOutcome> power(boolean on);

    /// Sets the card's own clock to ours.
    CompletableFuture<LedOutcome> setClock();
}
