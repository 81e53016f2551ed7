package mingbai.station.command;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;

/// How a program is started anew: whether nobody uses it is asked on its own thread, and `end` ends
/// it for whoever looks after it to start it again.
public record Restarter(BooleanSupplier free, Executor thread, Runnable end) {

    CompletableFuture<Boolean> mayEnd() {
        return CompletableFuture.supplyAsync(free::getAsBoolean, thread);
    }
}
