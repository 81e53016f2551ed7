package mingbai.station.ask;

import java.util.concurrent.CompletableFuture;
import mingbai.model.ask.Ask;

/// Where a station asks the service. The future always completes, and with a value: after the
/// request's bounded time with [Reply.NoAnswer].
public interface ServiceDesk {

    CompletableFuture<Reply> ask(Ask ask);
}
