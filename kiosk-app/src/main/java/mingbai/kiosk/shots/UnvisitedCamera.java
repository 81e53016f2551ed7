package mingbai.kiosk.shots;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.scene.Scene;
import mingbai.model.command.CommandResult.Reason;
import mingbai.station.command.ScreenCamera;
import mingbai.station.command.Shot;

/// Takes the screen for the service while nobody's visit is on it: what visitors type, scan and
/// look for is theirs. Asked and taken in one go, so that no visit begins in between.
public record UnvisitedCamera(
        Scene scene, BooleanSupplier unvisited, Executor ui, Executor background)
        implements ScreenCamera {

    @Override
    public CompletableFuture<Shot> take() {
        return CompletableFuture.supplyAsync(this::look, ui)
                .thenApplyAsync(look -> look, background);
    }

    private Shot look() {
        return unvisited.getAsBoolean()
                ? new Shot.Taken(ScreenShots.picture(scene.snapshot(null)))
                : new Shot.Declined(Reason.IN_USE);
    }
}
