package mingbai.kiosk.ticket.slip;

import java.util.concurrent.CompletableFuture;
import mingbai.kiosk.words.paper.SlipOutcome;

/// Where a slip is printed. The future always completes, with a value, and on the caller's thread
/// of events.
public interface SlipPrinting {
    CompletableFuture<SlipOutcome> print(TicketSlip slip);
}
