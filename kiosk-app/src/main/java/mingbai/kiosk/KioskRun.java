package mingbai.kiosk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.util.Duration;
import mingbai.device.watchdog.setup.Watching;
import mingbai.kiosk.aloud.Narrator;
import mingbai.kiosk.attached.Attached;
import mingbai.kiosk.item.paper.GuidePaper;
import mingbai.kiosk.item.paper.GuideText;
import mingbai.kiosk.look.Format;
import mingbai.kiosk.monkey.Monkey;
import mingbai.kiosk.monkey.MonkeyRun;
import mingbai.kiosk.shots.ScreenShots;
import mingbai.kiosk.shots.UnvisitedCamera;
import mingbai.kiosk.technician.bench.MachineFacts;
import mingbai.kiosk.technician.bench.StationBench;
import mingbai.kiosk.ticket.paper.PaperSlips;
import mingbai.kiosk.ticket.slip.SlipPrinting;
import mingbai.kiosk.welcome.WelcomeStep;
import mingbai.kiosk.window.KioskWindow;
import mingbai.kiosk.window.Place;
import mingbai.kiosk.words.Tongue;
import mingbai.kiosk.words.paper.SlipOutcome;
import mingbai.kiosk.words.writing.PinyinFile;
import mingbai.kiosk.words.writing.StrokeFile;
import mingbai.model.signing.Verifier;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.command.Restarter;
import mingbai.station.settings.ScreenSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A kiosk in its window: ticks it, counts its frames, takes its pictures, and reports its printer.
final class KioskRun {
    private static final Logger LOG = LoggerFactory.getLogger(KioskRun.class);
    private static final Duration A_TOUCH = Duration.millis(100);
    private static final java.time.Duration ALONE = java.time.Duration.ofSeconds(20);
    private static final Duration TICK = Duration.millis(500);

    private final KioskOptions options;
    private final Station station;
    private final Optional<PaperSlips> slips;
    private final Around around;
    private final KioskParts.Backstage backstage;
    private final Kiosk kiosk;
    private final KioskWindow window;
    private final Optional<ScreenShots> shots;
    private Optional<DeviceReport> reported = Optional.empty();
    private Optional<Instant> untidy;
    private volatile int frames;

    /// What prints tickets and guides, what hangs on the kiosk, what speaks, what watches over it,
    /// and what is to be done when the first screen is complete.
    record Around(
            Optional<PaperSlips> slips,
            GuidePaper guides,
            Attached attached,
            Optional<Narrator> narrator,
            Watching watching,
            Runnable pictured,
            Service service) {}

    /// What technicians need: whom to believe, a printer to try, and a new start.
    record Service(Verifier verifier, GuidePaper testPaper, Runnable restart) {}

    private KioskRun(
            KioskOptions options, Station station, Around around, KioskParts.Backstage backstage) {
        this.options = options;
        this.station = station;
        this.slips = around.slips();
        this.around = around;
        this.backstage = backstage;
        var place = place(options.screen());
        var format = Format.of(place.width(), place.height());
        var id = options.station().station();
        var parts =
                new KioskParts(
                        id,
                        station,
                        around.slips().<SlipPrinting>map(s -> s).orElse(KioskParts.NO_SLIPS),
                        around.guides(),
                        backstage,
                        StrokeFile.installed(),
                        PinyinFile.installed());
        kiosk = new Kiosk(parts, options.stand(format), options.tour());
        untidy = Optional.of(backstage.clock().instant().plus(ALONE));
        kiosk.attach(around.attached());
        around.narrator().ifPresent(kiosk::speakBy);
        kiosk.admit(bench(), around.service().verifier());
        around.watching().watch("screen", () -> frames);
        window = new KioskWindow(kiosk.view(), format.width(), format.height(), place);
        shots =
                options.screen()
                        .shots()
                        .map(f -> new ScreenShots(window.scene(), f, backstage.background()));
    }

    /// Opens the window; to be called on the thread that draws.
    static void start(
            KioskOptions options, Station station, Around around, KioskParts.Backstage backstage) {
        new KioskRun(options, station, around, backstage).show();
    }

    private StationBench bench() {
        var hands =
                new StationBench.Hands(
                        this::devices,
                        this::printTest,
                        this::speakTest,
                        around.service().restart());
        return new StationBench(
                station, backstage.clock(), () -> MachineFacts.of(KioskMain.class), hands);
    }

    private List<DeviceReport> devices() {
        return Stream.concat(
                        slips.stream().map(PaperSlips::report), around.attached().all().stream())
                .toList();
    }

    private CompletableFuture<SlipOutcome> printTest() {
        var lines = List.of(options.station().station().value(), "0123456789", "永和九年，岁在癸丑");
        var sample = new GuideText.Section("样张 Sample", lines, false);
        var test = new GuideText("", false, "打印测试 Test", List.of(sample), Optional.empty());
        return around.service()
                .testPaper()
                .print(test)
                .thenApplyAsync(Function.identity(), backstage.ui());
    }

    private boolean speakTest() {
        around.narrator().ifPresent(n -> n.say(WelcomeStep.GREETING, Tongue.CHINESE, _ -> {}));
        return around.narrator().isPresent();
    }

    private static Place place(ScreenSettings screen) {
        return new Place(
                screen.bounds().map(b -> new Rectangle2D(b.x(), b.y(), b.width(), b.height())));
    }

    private void show() {
        Thread.currentThread().setUncaughtExceptionHandler((_, defect) -> kiosk.failed(defect));
        window.scene().addPostLayoutPulseListener(this::drawn);
        window.show();
        station.commands()
                .pictures(
                        new UnvisitedCamera(
                                window.scene(),
                                kiosk::atHome,
                                backstage.ui(),
                                backstage.background()));
        station.commands()
                .restarts(new Restarter(kiosk::atHome, backstage.ui(), around.service().restart()));
        every(TICK, this::tick);
        options.monkey().ifPresent(this::letMonkeyIn);
    }

    /// A touch each time.
    private void letMonkeyIn(KioskOptions.MonkeyOrder order) {
        var monkey = new Monkey(kiosk.view(), new Random(order.seed()));
        var run = new MonkeyRun(monkey, order.tally(), kiosk::atHome);
        every(A_TOUCH, () -> run.step(backstage.clock().instant(), kiosk.failures()));
    }

    /// `time` is by the kiosk's clock.
    private void every(Duration time, Runnable deed) {
        var real = time.divide(options.pace().times());
        var repeated = new Timeline(new KeyFrame(real, _ -> deed.run()));
        repeated.setCycleCount(Animation.INDEFINITE);
        repeated.play();
    }

    private void tick() {
        kiosk.tick();
        Instant now = backstage.clock().instant();
        tidy(now);
        shots.ifPresent(s -> s.tick(now));
        slips.ifPresent(this::tell);
        around.attached().news().forEach(station.pulse()::device);
        Platform.requestNextPulse();
    }

    private void tell(PaperSlips printer) {
        var report = printer.report();
        if (!reported.filter(report::equals).isPresent()) {
            reported = Optional.of(report);
            station.pulse().device(report);
            kiosk.printer(printer.trouble());
        }
    }

    /// What a visit left is cleared away once nobody is there: the pause is nobody's, and a long
    /// day takes no more memory than a short one.
    private void tidy(Instant now) {
        if (!kiosk.atHome()) {
            untidy = Optional.of(now.plus(ALONE));
        } else if (untidy.filter(now::isAfter).isPresent()) {
            untidy = Optional.empty();
            backstage.background().execute(System::gc);
        }
    }

    /// The listener runs before the frame is painted: at the second the first is on the screen.
    private void drawn() {
        // Written by this thread only.
        int drawn = frames + 1;
        frames = drawn;
        if (drawn == 1) {
            Platform.requestNextPulse();
            return;
        }
        kiosk.drawn();
        if (drawn == 2) {
            backstage.background().execute(this::tellReady);
        }
    }

    private void tellReady() {
        try {
            options.screen().tellReady();
            around.watching().begin();
            System.gc();
        } catch (IOException e) {
            LOG.warn("The ready file or the watchdog could not be written", e);
        }
        around.pictured().run();
    }
}
