package mingbai.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.util.Duration;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.kiosk.ticket.paper.PaperSlips;
import mingbai.kiosk.window.KioskWindow;
import mingbai.kiosk.window.Place;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A kiosk in its window: ticks it, counts its frames, takes its pictures, and reports its printer.
public final class KioskRun {
    private static final Logger LOG = LoggerFactory.getLogger(KioskRun.class);
    private static final Duration TICK = Duration.millis(500);

    private final KioskOptions options;
    private final Station station;
    private final PaperSlips slips;
    private final Backstage backstage;
    private final Kiosk kiosk;
    private final KioskWindow window;
    private final Optional<ScreenShots> shots;
    private Optional<DeviceReport> reported = Optional.empty();
    private int frames;

    private KioskRun(KioskOptions options, Station station, PaperSlips slips, Backstage backstage) {
        this.options = options;
        this.station = station;
        this.slips = slips;
        this.backstage = backstage;
        var place = place(options.window());
        var format = Format.of(place.width(), place.height());
        var parts = new KioskParts(options.station(), station, slips, backstage);
        kiosk = new Kiosk(parts, format, options.tour());
        window = new KioskWindow(kiosk.view(), format.width(), format.height(), place);
        shots =
                options.files()
                        .shots()
                        .map(f -> new ScreenShots(window.scene(), f, backstage.background()));
    }

    /// Opens the window; to be called on the thread that draws.
    public static void start(
            KioskOptions options, Station station, PaperSlips slips, Backstage backstage) {
        Type.load();
        new KioskRun(options, station, slips, backstage).show();
    }

    private static Place place(KioskOptions.Window window) {
        return new Place(
                window.size()
                        .map(s -> new Rectangle2D(window.x(), window.y(), s.width(), s.height())));
    }

    private void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, defect) -> kiosk.failed(defect));
        window.scene().addPostLayoutPulseListener(this::drawn);
        window.show();
        var ticking = new Timeline(new KeyFrame(TICK, _ -> tick()));
        ticking.setCycleCount(Animation.INDEFINITE);
        ticking.play();
    }

    private void tick() {
        kiosk.tick();
        Instant now = backstage.clock().instant();
        shots.ifPresent(s -> s.tick(now));
        var report = slips.report();
        if (!reported.filter(report::equals).isPresent()) {
            reported = Optional.of(report);
            station.pulse().device(report);
        }
        Platform.requestNextPulse();
    }

    /// The listener runs before the frame is painted: at the second the first is on the screen.
    private void drawn() {
        frames++;
        if (frames == 1) {
            Platform.requestNextPulse();
            return;
        }
        kiosk.drawn();
        if (frames == 2) {
            options.files().ready().ifPresent(f -> tell(f, backstage.background()));
        }
    }

    private static void tell(Path file, Executor background) {
        background.execute(() -> {
            try {
                Files.writeString(file, "ready\n");
            } catch (IOException e) {
                LOG.warn("the ready file {} could not be written", file, e);
            }
        });
    }
}
