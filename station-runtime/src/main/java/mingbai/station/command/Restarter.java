package mingbai.station.command;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import mingbai.model.command.CommandResult.Reason;

/// Starts the program anew, or says why not.
@FunctionalInterface
public interface Restarter {
    /// How long after the answer the program ends: the answer is to leave before.
    int GRACE_SECONDS = 2;

    /// Empty where the program is going to end in a moment.
    CompletableFuture<Optional<Reason>> restart();

    /// One that ends the program by `end` while it is `free`, both on that thread.
    static Restarter of(BooleanSupplier free, Executor thread, Runnable end) {
        return () ->
                CompletableFuture.supplyAsync(
                        () -> {
                            if (!free.getAsBoolean()) {
                                return Optional.of(Reason.IN_USE);
                            }
                            CompletableFuture.delayedExecutor(
                                            GRACE_SECONDS, TimeUnit.SECONDS, thread)
                                    .execute(end);
                            return Optional.empty();
                        },
                        thread);
    }
}
