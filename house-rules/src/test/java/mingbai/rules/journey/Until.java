package mingbai.rules.journey;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Looks again and again until something that another process does has happened.
public final class Until {
    private static final long LOOK_MILLIS = 25;

    private Until() {}

    public static void happens(long patience, TimeUnit unit, Callable<Boolean> look) {
        var happened = new CompletableFuture<Boolean>();
        var looking = Executors.newSingleThreadScheduledExecutor();
        var _ =
                looking.scheduleWithFixedDelay(
                        () -> look(look, happened), 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        try {
            happened.get(patience, unit);
        } catch (TimeoutException | ExecutionException e) {
            throw new AssertionError("it did not happen within " + patience + " " + unit, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        } finally {
            looking.shutdownNow();
        }
    }

    private static void look(Callable<Boolean> look, CompletableFuture<Boolean> happened) {
        try {
            if (look.call()) {
                happened.complete(true);
            }
        } catch (Exception | AssertionError e) {
            happened.completeExceptionally(e);
        }
    }
}
