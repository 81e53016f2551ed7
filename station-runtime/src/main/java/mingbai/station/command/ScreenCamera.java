package mingbai.station.command;

import java.util.concurrent.CompletableFuture;

/// Takes a picture of what is on the screen. The future completes on a thread that may be busy for
/// a while, and that is not JavaFX's.
public interface ScreenCamera {

    CompletableFuture<Shot> take();
}
