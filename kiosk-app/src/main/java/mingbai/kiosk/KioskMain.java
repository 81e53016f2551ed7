package mingbai.kiosk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import mingbai.device.guide.GuidePrinter;
import mingbai.device.watchdog.setup.WatchdogSetup;
import mingbai.device.watchdog.setup.Watching;
import mingbai.kiosk.aloud.Narrator;
import mingbai.kiosk.attached.Attached;
import mingbai.kiosk.item.paper.GuidePaper;
import mingbai.kiosk.item.paper.PaperGuides;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.look.Type;
import mingbai.kiosk.pairing.PairingView;
import mingbai.kiosk.ticket.paper.PrinterChoice;
import mingbai.kiosk.window.KioskWindow;
import mingbai.kiosk.window.Place;
import mingbai.model.enrolment.Applicant;
import mingbai.program.settings.ProgramCall;
import mingbai.program.settings.SettingsFile;
import mingbai.program.settings.SettingsRefused;
import mingbai.station.StationRuntime;
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

/// Starts the kiosk: `--config FILE`, or says what it would run with: `--show`. The one place with
/// the real clock and the real threads.
public final class KioskMain {
    private static final Logger LOG = LoggerFactory.getLogger(KioskMain.class);

    /// Slips, pictures and journal entries waiting beyond this many are refused.
    private static final int MOST_WAITING = 200;

    /// The exit code that asks whoever started the program to start it anew (EX_TEMPFAIL).
    private static final int TO_BE_STARTED_ANEW = 75;

    private KioskMain() {}

    public static void main(String[] arguments) {
        try {
            var call = ProgramCall.of(arguments);
            if (call.show()) {
                show(call.file());
                return;
            }
            var file = SettingsFile.read(call.file());
            begin(Enrolment.look(file, InstantSource.system()), file);
        } catch (SettingsRefused e) {
            LOG.error("Configuration refused: {}", e.getMessage());
            System.exit(2);
        } catch (IOException | RuntimeException e) {
            LOG.error("The kiosk could not start", e);
            System.exit(1);
        }
    }

    private static void show(Path file) throws IOException, SettingsRefused {
        Showing.print(
                List.of(file),
                (_, read) -> {
                    var _ = KioskOptions.from(read);
                },
                InstantSource.system());
    }

    private static void begin(Enrolment found, SettingsFile file)
            throws IOException, SettingsRefused {
        var options = options(found);
        switch (found) {
            case Enrolment.Bare(var address, _) -> pair(address, file);
            case Enrolment.Ready(_, var identity) -> run(options, identity);
        }
    }

    /// With what the service told, or without it where the kiosk would not start with that.
    private static KioskOptions options(Enrolment found) throws IOException, SettingsRefused {
        try {
            return KioskOptions.from(found.file());
        } catch (SettingsRefused e) {
            return KioskOptions.from(Told.without(found.file(), e));
        }
    }

    /// A bare box asks to become a station, and then starts as one.
    private static void pair(EnrolAddress address, SettingsFile file) {
        var watching = new Watching(new WatchdogSetup(file.path("watchdog")));
        Runtime.getRuntime().addShutdownHook(new Thread(watching::close, "unwatched"));
        var bounds = ScreenSettings.from(file).bounds();
        var fixed = bounds.map(b -> new Rectangle2D(b.x(), b.y(), b.width(), b.height()));
        Platform.startup(() -> {
            Type.load();
            var place = new Place(fixed);
            var format = Format.of(place.width(), place.height());
            var view = new PairingView(format);
            view.show(new PairingStep.Seeking(address.url().getHost()));
            new KioskWindow(view, format.width(), format.height(), place).show();
            var box =
                    new Applicant(
                            Applicant.Program.KIOSK, (int) place.width(), (int) place.height());
            var pairing = new Pairing(address, box, InstantSource.system());
            watching.watch("pairing", view.ask(pairing, KioskMain::restart));
            begin(watching);
        });
    }

    private static void begin(Watching watching) {
        try {
            watching.begin();
        } catch (IOException e) {
            LOG.error("The watchdog could not be armed", e);
        }
    }

    private static void run(KioskOptions options, Optional<StationIdentity> identity)
            throws IOException {
        var clock = options.pace().over(InstantSource.system());
        var background = background();
        var toolkit = toolkit();
        var runtime = opened(options, identity, clock);
        var printer = printer(options, clock, background);
        var sheets = guidePrinter(options, clock);
        var attached = attached(options, sheets, clock);
        var narrator = narrator(options, attached, clock);
        var watching = watching(options, runtime);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    watching.close();
                                    attached.close();
                                    narrator.ifPresent(Narrator::close);
                                    printer.ifPresent(PrinterChoice::close);
                                    sheets.ifPresent(GuidePrinter::close);
                                    runtime.close();
                                },
                                "stop"));
        var backstage = backstage(clock, background);
        var slips = onSlips(printer, background);
        var guides = sheets.<GuidePaper>map(s -> PaperGuides.onSheets(s, background)).orElse(slips);
        var pictured = StationRuntime.firstPicture();
        var around =
                new KioskRun.Around(
                        printer.map(PrinterChoice::slips),
                        guides,
                        attached,
                        narrator,
                        watching,
                        () -> pictured.complete(null),
                        service(runtime, printer.isPresent() ? slips : guides));
        toolkit.join();
        Platform.runLater(() -> KioskRun.start(options, runtime.station(), around, backstage));
        runtime.startAfter(pictured);
    }

    private static Watching watching(KioskOptions options, StationRuntime runtime) {
        var watching = new Watching(options.watchdog());
        runtime.progress().forEach(watching::watch);
        return watching;
    }

    private static KioskParts.Backstage backstage(InstantSource clock, ExecutorService background) {
        return new KioskParts.Backstage(clock, Platform::runLater, background, new SecureRandom());
    }

    private static KioskRun.Service service(StationRuntime runtime, GuidePaper tried) {
        return new KioskRun.Service(runtime.verifier(), tried, KioskMain::restart);
    }

    /// JavaFX comes up while the station's store is opened.
    private static CompletableFuture<Void> toolkit() {
        return CompletableFuture.runAsync(
                () -> Platform.startup(Type::load),
                task -> Thread.ofPlatform().name("toolkit").start(task));
    }

    private static StationRuntime opened(
            KioskOptions options, Optional<StationIdentity> identity, InstantSource clock)
            throws IOException {
        var station = identity.map(options.station()::over).orElse(options.station());
        var runtime = StationRuntime.open(station, options.kind(), clock);
        identity.ifPresent(runtime::enrolledAs);
        return runtime;
    }

    private static Attached attached(
            KioskOptions options, Optional<GuidePrinter> sheets, InstantSource clock)
            throws IOException {
        var attached = Attached.open(options.attached(), clock);
        boolean drawn = options.guidePrinter().filter(p -> p.address().isEmpty()).isPresent();
        sheets.ifPresent(s -> attached.also("guide-printer", drawn, s::health));
        return attached;
    }

    private static Optional<PrinterChoice> printer(
            KioskOptions options, InstantSource clock, ExecutorService background)
            throws IOException {
        if (options.printer().isEmpty()) {
            return Optional.empty();
        }
        var named = options.printer().get();
        return Optional.of(PrinterChoice.open(named.setup(), named.directory(), clock, background));
    }

    private static GuidePaper onSlips(Optional<PrinterChoice> printer, ExecutorService background) {
        return printer.<GuidePaper>map(p -> PaperGuides.onSlips(p.printer(), background))
                .orElse(KioskParts.NO_PAPER);
    }

    /// Ends in order, on a thread that nothing waits for.
    private static void restart() {
        Thread.ofPlatform().name("restart").start(() -> System.exit(TO_BE_STARTED_ANEW));
    }

    private static Optional<Narrator> narrator(
            KioskOptions options, Attached attached, InstantSource clock) throws IOException {
        if (options.speaker().isEmpty()) {
            return Optional.empty();
        }
        var settings = options.speaker().get();
        var narrator = settings.open(clock);
        attached.also("speaker", settings.speaker().simulated(), narrator::health);
        return Optional.of(narrator);
    }

    private static Optional<GuidePrinter> guidePrinter(KioskOptions options, InstantSource clock)
            throws IOException {
        if (options.guidePrinter().isEmpty()) {
            return Optional.empty();
        }
        var folder = Files.createDirectories(options.station().data().resolve("guides"));
        return Optional.of(options.guidePrinter().get().open(folder, clock));
    }

    private static ExecutorService background() {
        var pool =
                new ThreadPoolExecutor(
                        2,
                        2,
                        30,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(MOST_WAITING),
                        Thread.ofPlatform().daemon().name("kiosk-background-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
