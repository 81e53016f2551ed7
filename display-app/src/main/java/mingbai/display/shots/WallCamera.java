package mingbai.display.shots;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.application.Platform;
import mingbai.station.command.ScreenCamera;
import mingbai.station.command.Shot;

/// Takes a whole wall for the service: `stages` on the JavaFX thread, the rest in the background.
/// Nothing on a wall is anybody's own.
public record WallCamera(Supplier<List<Collage.Part>> stages, Executor background)
        implements ScreenCamera {

    @Override
    public CompletableFuture<Shot> take() {
        return CompletableFuture.supplyAsync(stages, Platform::runLater)
                .thenApplyAsync(parts -> new Shot.Taken(Collage.flat(parts)), background);
    }
}
