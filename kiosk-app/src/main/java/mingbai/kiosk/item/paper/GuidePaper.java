package mingbai.kiosk.item.paper;

import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.words.paper.SlipOutcome;

/// Where guides are printed. The future always completes, with a value, on any thread.
public interface GuidePaper {
    CompletableFuture<SlipOutcome> print(GuideText guide);
}
