package mingbai.display;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import mingbai.display.look.Type;
import mingbai.display.voice.Announcer;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.StationRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts a display: `--config FILE`. The one place with the real clock and the real threads.
public final class DisplayMain {
    private static final Logger LOG = LoggerFactory.getLogger(DisplayMain.class);

    private DisplayMain() {}

    public static void main(String[] arguments) {
        if (arguments.length != 2 || !arguments[0].equals("--config")) {
            LOG.error("Usage: --config FILE");
            System.exit(2);
        }
        try {
            run(DisplaySettings.from(SettingsFile.read(Path.of(arguments[1]))));
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException e) {
            LOG.error("The display could not start", e);
            System.exit(1);
        }
    }

    private static void run(DisplaySettings settings) throws IOException {
        var clock = InstantSource.system();
        var runtime = StationRuntime.open(settings.station(), status(settings.kind()), clock);
        Runtime.getRuntime().addShutdownHook(new Thread(runtime::close, "stop"));
        if (settings.voice().isPresent()) {
            var announcer = Announcer.open(runtime.station(), settings.voice().get(), clock);
            Runtime.getRuntime().addShutdownHook(new Thread(announcer::close, "silence"));
            announcer.start();
        }
        var background = background();
        Platform.startup(() -> {
            Platform.setImplicitExit(false);
            Type.load();
            new Display(runtime.station(), settings, clock, background).start();
        });
        runtime.start();
    }

    private static StationStatus.Kind status(DisplaySettings.Kind kind) {
        return switch (kind) {
            case DisplaySettings.Kind.HallBoard() -> StationStatus.Kind.HALL_BOARD;
            case DisplaySettings.Kind.WindowStrip strip -> StationStatus.Kind.WINDOW_STRIP;
        };
    }

    private static ScheduledExecutorService background() {
        return Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("display-background").unstarted(task));
    }
}
