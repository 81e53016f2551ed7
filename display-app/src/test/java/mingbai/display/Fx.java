package mingbai.display;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import mingbai.display.look.Type;

/// Runs a part of a test on the JavaFX thread of the headless platform.
public final class Fx {

    private static boolean started;

    private Fx() {}

    private static synchronized void start() {
        if (started) {
            return;
        }
        started = true;
        Platform.setImplicitExit(false);
        var ready = new CompletableFuture<Boolean>();
        Platform.startup(() -> {
            Type.load();
            ready.complete(true);
        });
        ready.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static <T> T call(Callable<T> part) {
        start();
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(part.call());
            } catch (Exception | AssertionError e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(60, TimeUnit.SECONDS).join();
    }

    public static void run(Runnable part) {
        call(() -> {
            part.run();
            return true;
        });
    }
}
