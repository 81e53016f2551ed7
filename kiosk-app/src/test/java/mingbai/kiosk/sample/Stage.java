package mingbai.kiosk.sample;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import mingbai.kiosk.look.Type;

/// The thread that draws, for tests: started once, without a display.
public final class Stage {
    private static final CompletableFuture<Void> STARTED = start();

    private Stage() {}

    private static CompletableFuture<Void> start() {
        var started = new CompletableFuture<Void>();
        Platform.startup(() -> {
            Type.load();
            started.complete(null);
        });
        return started;
    }

    /// Runs `work` on that thread and returns what it yields.
    public static <T> T call(Callable<T> work) throws Exception {
        STARTED.get(60, TimeUnit.SECONDS);
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(work.call());
            } catch (Throwable e) {
                done.completeExceptionally(e);
            }
        });
        return done.get(120, TimeUnit.SECONDS);
    }
}
