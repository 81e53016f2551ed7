package mingbai.device.ratingpad;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import mingbai.device.health.Device;

/// A pad with a key for each grade; a press counts only for the case it was armed for.
public interface RatingPad extends Device {
    /// Arms it for one case; a case it was armed for before ends unrated.
    CompletableFuture<PadOutcome> invite(String caseId, Duration within);

    /// Ends the present case unrated.
    void withdraw();
}
