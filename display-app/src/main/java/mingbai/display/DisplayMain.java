package mingbai.display;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import mingbai.display.look.Type;
import mingbai.station.Station;

/// Starts a display: the one place with the real clock and the real threads.
public final class DisplayMain {

    private DisplayMain() {}

    /// Shows what `station` tells on this machine's screen until the process ends; `keys` are read
    /// by [DisplaySettings].
    public static void show(Station station, Map<String, String> keys) {
        var settings = DisplaySettings.of(keys);
        var background = background();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Type.load();
            new Display(station, settings, InstantSource.system(), background).start();
        });
    }

    private static ScheduledExecutorService background() {
        return Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("display-background").unstarted(task));
    }
}
