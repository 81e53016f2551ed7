package mingbai.display;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.device.watchdog.setup.Watching;
import mingbai.display.dots.DotCard;
import mingbai.display.dots.DotScript;
import mingbai.display.lamp.CallLamp;
import mingbai.display.light.WallLight;
import mingbai.display.look.Type;
import mingbai.display.pad.WindowPad;
import mingbai.display.pairing.PairingView;
import mingbai.display.truth.ServiceTime;
import mingbai.display.voice.Announcer;
import mingbai.model.enrolment.Applicant;
import mingbai.model.status.StationStatus;
import mingbai.program.settings.ProgramCall;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.Station;
import mingbai.station.StationRuntime;
import mingbai.station.command.Restarter;
import mingbai.station.health.Rounds;
import mingbai.station.identity.EnrolAddress;
import mingbai.station.identity.Enrolment;
import mingbai.station.identity.Pairing;
import mingbai.station.identity.PairingStep;
import mingbai.station.identity.StationIdentity;
import mingbai.station.settings.ScreenSettings;
import mingbai.station.settings.Told;
import mingbai.station.show.Showing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Starts the displays of one machine: `--config FILE`, once for each, or says what they would run
/// with: `--show`. The one place with the real clock and the real threads.
public final class DisplayMain {
    private static final Logger LOG = LoggerFactory.getLogger(DisplayMain.class);

    /// The exit code that asks whoever started the program to start it anew (EX_TEMPFAIL).
    private static final int TO_BE_STARTED_ANEW = 75;

    private DisplayMain() {}

    public static void main(String[] arguments) {
        try {
            var displays = new ArrayList<DisplaySettings>();
            var identities = new ArrayList<Optional<StationIdentity>>();
            var call = ProgramCall.of(arguments);
            if (call.show()) {
                Showing.print(call.files(), DisplayMain::read, InstantSource.system());
                return;
            }
            for (var file : call.files()) {
                var read = SettingsFile.read(file);
                switch (Enrolment.look(read, InstantSource.system())) {
                    case Enrolment.Bare(var address, _) -> {
                        // One after the other: it is started anew when this one is a station.
                        pair(address, read);
                        return;
                    }
                    case Enrolment.Ready(var ready, var identity) -> {
                        displays.add(settings(ready));
                        identities.add(identity);
                    }
                }
            }
            var device = displays.stream().flatMap(each -> each.watchdog().stream()).findFirst();
            var watching = watching(device);
            boolean seen = displays.stream().anyMatch(DisplaySettings::onScreen);
            var toolkit = seen ? toolkit() : CompletableFuture.<Void>completedFuture(null);
            var meetings = new ArrayList<Runnable>();
            for (int i = 0; i < displays.size(); i++) {
                meetings.add(shown(displays.get(i), identities.get(i), watching, toolkit));
            }
            meetings.forEach(Runnable::run);
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException e) {
            LOG.error("The display could not start", e);
            System.exit(1);
        }
    }

    /// With what the service told, or without it where the display would not start with that.
    private static DisplaySettings settings(SettingsFile file) throws IOException, SettingsRefused {
        try {
            return DisplaySettings.from(file);
        } catch (SettingsRefused e) {
            return DisplaySettings.from(Told.without(file, e));
        }
    }

    private static void read(Enrolment found, SettingsFile file)
            throws IOException, SettingsRefused {
        if (found instanceof Enrolment.Ready) {
            var _ = DisplaySettings.from(file);
        }
    }

    /// A bare box asks to become a station, and then starts as one.
    private static void pair(EnrolAddress address, SettingsFile file) {
        var watching = watching(file.path("watchdog"));
        var screen = ScreenSettings.from(file);
        openScreen(
                toolkit(),
                () -> {
                    var place = Wall.place(screen, whole -> whole);
                    var view = new PairingView(place.width(), place.height());
                    view.show(new PairingStep.Seeking(address.url().getHost()));
                    new Wall(() -> {}).hang(place, view);
                    var box =
                            new Applicant(
                                    Applicant.Program.DISPLAY,
                                    (int) place.width(),
                                    (int) place.height());
                    var pairing = new Pairing(address, box, InstantSource.system());
                    watching.watch("pairing", view.ask(pairing, DisplayMain::restart));
                    begin(watching);
                });
    }

    private static Watching watching(Optional<Path> device) {
        var watching = new Watching(new WatchdogSetup(device));
        Runtime.getRuntime().addShutdownHook(new Thread(watching::close, "unwatched"));
        return watching;
    }

    /// Ends in order, on a thread that nothing waits for.
    private static void restart() {
        Thread.ofPlatform().name("restart").start(() -> System.exit(TO_BE_STARTED_ANEW));
    }

    /// Opens a display; what meets the service for it.
    private static Runnable shown(
            DisplaySettings settings,
            Optional<StationIdentity> identity,
            Watching watching,
            CompletableFuture<Void> toolkit)
            throws IOException {
        var clock = InstantSource.system();
        var runtime = opened(settings, identity, clock);
        if (settings.voice().isPresent()) {
            var announcer = Announcer.open(runtime.station(), settings.voice().get(), clock);
            Runtime.getRuntime().addShutdownHook(new Thread(announcer::close, "silence"));
            announcer.start();
        }
        if (settings.kind() instanceof DisplaySettings.Kind.WindowStrip(var window)) {
            settings.pad()
                    .map(setup -> setup.open(clock))
                    .ifPresent(pad -> WindowPad.attach(runtime.station(), window, pad));
        }
        String name = settings.station().station().value();
        runtime.progress().forEach((part, count) -> watching.watch(name + " " + part, count));
        if (settings.kind() instanceof DisplaySettings.Kind.Dots(var dots, var window)
                && !settings.onScreen()) {
            var script = new DotScript(dots.board(), window, settings.reach());
            var one = background(1);
            var time = new ServiceTime(clock, System::nanoTime);
            runtime.station().queue().onChange(time::heard);
            var means = new DotCard.Means(time, time::seen, one, settings.light().ambient());
            DotCard.attach(runtime.station(), script, dots, means);
            settings.screen().tellReady();
            watching.watch(name + " board", new Rounds(one));
            begin(watching);
            return runtime::start;
        }
        var pictured = openDisplay(runtime, settings, clock, watching, toolkit);
        return () -> runtime.startAfter(pictured);
    }

    /// Until its first picture is complete.
    private static CompletableFuture<Void> openDisplay(
            StationRuntime runtime,
            DisplaySettings settings,
            InstantSource clock,
            Watching watching,
            CompletableFuture<Void> toolkit)
            throws IOException {
        var lamp = lamp(settings, clock);
        var background = background(2);
        light(runtime.station(), settings.light(), clock, background);
        var pictured = StationRuntime.firstPicture();
        openScreen(
                toolkit,
                () -> {
                    var display = new Display(runtime.station(), settings, clock, background);
                    lamp.ifPresent(display::with);
                    var frames =
                            display.watched(() -> {
                                begin(watching);
                                pictured.complete(null);
                            });
                    watching.watch(settings.station().station().value() + " screen", frames);
                    display.start();
                });
        return pictured;
    }

    private static StationRuntime opened(
            DisplaySettings settings, Optional<StationIdentity> identity, InstantSource clock)
            throws IOException {
        var station = identity.map(settings.station()::over).orElse(settings.station());
        var runtime = StationRuntime.open(station, status(settings.kind()), clock);
        identity.ifPresent(runtime::enrolledAs);
        Runtime.getRuntime().addShutdownHook(new Thread(runtime::close, "stop"));
        // Nobody stands before a board.
        runtime.station()
                .commands()
                .restarts(new Restarter(() -> true, Runnable::run, DisplayMain::restart));
        return runtime;
    }

    /// A display whose pins cannot be opened works on without its lamp.
    private static Optional<CallLamp> lamp(DisplaySettings settings, InstantSource clock) {
        if (settings.lamp().isEmpty()) {
            return Optional.empty();
        }
        try {
            var lamp = settings.lamp().get().open(clock);
            Runtime.getRuntime().addShutdownHook(new Thread(lamp::close, "dark lamp"));
            return Optional.of(lamp);
        } catch (IOException e) {
            LOG.warn("The pins of the call lamp could not be opened", e);
            return Optional.empty();
        }
    }

    /// A wall is as bright as is due at the service's time.
    private static void light(
            Station station,
            DisplaySettings.Light light,
            InstantSource clock,
            ScheduledExecutorService background)
            throws IOException {
        if (light.wall().isEmpty()) {
            return;
        }
        var setup = light.wall().get();
        var card = setup.open(clock, UnaryOperator.identity());
        Runtime.getRuntime().addShutdownHook(new Thread(card::close, "let go of the wall"));
        var time = new ServiceTime(clock, System::nanoTime);
        station.queue().onChange(time::heard);
        new WallLight(card, setup.simulated(), light.plan(), light.ambient())
                .start(station, time, background);
    }

    private static void begin(Watching watching) {
        try {
            watching.begin();
        } catch (IOException e) {
            LOG.error("The watchdog could not be armed", e);
        }
    }

    /// JavaFX comes up while the stations' stores are opened.
    private static CompletableFuture<Void> toolkit() {
        return CompletableFuture.runAsync(
                () ->
                        Platform.startup(() -> {
                            Platform.setImplicitExit(false);
                            Type.load();
                        }),
                task -> Thread.ofPlatform().name("toolkit").start(task));
    }

    private static void openScreen(CompletableFuture<Void> toolkit, Runnable begin) {
        toolkit.join();
        Platform.runLater(begin);
    }

    private static StationStatus.Kind status(DisplaySettings.Kind kind) {
        return switch (kind) {
            case DisplaySettings.Kind.HallBoard() -> StationStatus.Kind.HALL_BOARD;
            case DisplaySettings.Kind.WindowStrip strip -> StationStatus.Kind.WINDOW_STRIP;
            case DisplaySettings.Kind.Dots dots -> StationStatus.Kind.LED_BOARD;
        };
    }

    private static ScheduledExecutorService background(int threads) {
        return Executors.newScheduledThreadPool(
                threads,
                task ->
                        Thread.ofPlatform()
                                .daemon(true)
                                .name("display-background")
                                .unstarted(task));
    }
}
