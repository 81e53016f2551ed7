package mingbai.display;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import mingbai.display.dots.DotScript;
import mingbai.display.lamp.CallLamp;
import mingbai.display.look.Box;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.CallCard;
import mingbai.display.programme.Known;
import mingbai.display.programme.onair.Basis;
import mingbai.display.programme.onair.Due;
import mingbai.display.programme.onair.HeardCalls;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.shots.Collage;
import mingbai.display.shots.Shots;
import mingbai.display.shots.WallCamera;
import mingbai.display.takeover.Apology;
import mingbai.display.truth.PictureWatch;
import mingbai.display.truth.ServiceTicks;
import mingbai.display.truth.ServiceTime;
import mingbai.display.truth.Witness;
import mingbai.station.Station;
import mingbai.station.content.HallContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A display at work: brings what the station tells to the JavaFX thread and lets the play show it.
final class Display {

    static final long SHOT_SECONDS = 10;

    /// How long a display that failed rests before it tries again.
    static final Duration REST = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Display.class);

    private final Station station;
    private final Play play;
    private final DisplaySettings settings;
    private final ServiceTime clock;
    private final ScheduledExecutorService background;
    private final HeardCalls calls = new HeardCalls();
    private final Due showing = new Due(Platform::runLater, () -> own(this::show));
    private final Heartbeat heartbeat;
    private final Wall wall;
    private Optional<CallLamp> lamp = Optional.empty();
    private Runnable ready = () -> {};
    private final List<Future<?>> recurring = new ArrayList<>();
    private Optional<Instant> failedAt = Optional.empty();
    private Optional<HallContent> shown = Optional.empty();
    private volatile Optional<Basis> drawn = Optional.empty();
    private Optional<Takeover> takeover = Optional.empty();
    private Optional<Object> overDrawn = Optional.empty();
    private Runnable atItsEnd = () -> {};
    private final Witness witness;
    private final ServiceTicks ticks;

    Display(
            Station station,
            DisplaySettings settings,
            InstantSource clock,
            ScheduledExecutorService background) {
        this.station = station;
        this.settings = settings;
        this.play = play(settings);
        this.clock = new ServiceTime(clock, System::nanoTime);
        this.ticks =
                new ServiceTicks(
                        this.clock, background, () -> drawn.filter(Basis::flashes).isPresent());
        this.witness = new Witness(station, background, System::nanoTime);
        this.background = background;
        this.heartbeat = new Heartbeat(station.pulse(), background, this::tellReady);
        this.wall = new Wall(heartbeat::beat);
    }

    /// What a display of these settings does.
    static Play play(DisplaySettings settings) {
        return switch (settings.kind()) {
            case DisplaySettings.Kind.HallBoard() -> new PlanPlay(settings);
            case DisplaySettings.Kind.WindowStrip(var window) -> new StripPlay(window);
            case DisplaySettings.Kind.Dots(var dots, var window) ->
                    new DotPlay(new DotScript(dots.board(), window, settings.reach()));
        };
    }

    /// Blinks while a call is announced here.
    Display with(CallLamp follower) {
        lamp = Optional.of(follower);
        return this;
    }

    /// How many frames were drawn, and what is to be done when the first picture is complete.
    LongSupplier watched(Runnable whenReady) {
        ready = whenReady;
        return heartbeat::frames;
    }

    /// Begins, on the JavaFX thread.
    void start() {
        // For what comes from elsewhere, such as an animation; several displays share this thread.
        Thread.currentThread().setUncaughtExceptionHandler((thread, bug) -> failed(bug));
        own(this::hang);
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> own(this::hang));
        station.content().onChange(content -> showing.ask());
        station.emergency().onChange(ordered -> showing.ask());
        clock.heard(station.queue().current());
        station.queue()
                .onChange(view -> {
                    clock.heard(view);
                    showing.ask();
                });
        station.queue()
                .onCall(call -> {
                    calls.put(call);
                    showing.ask();
                });
        ticks.start(showing::ask);
        settings.screen().shots().ifPresent(this::shots);
        station.commands().pictures(new WallCamera(wall::picture, background));
    }

    private void tellReady() {
        try {
            settings.screen().tellReady();
        } catch (IOException e) {
            LOG.warn("The ready file could not be written", e);
        }
        ready.run();
    }

    private void shots(Path directory) {
        var shots = new Shots(directory, settings.station().station().value(), clock, background);
        Runnable task = () -> Platform.runLater(() -> shots.take(wall::picture));
        recurring.add(
                background.scheduleAtFixedRate(
                        task, SHOT_SECONDS / 2, SHOT_SECONDS, TimeUnit.SECONDS));
    }

    /// Ends, on the JavaFX thread.
    void stop() {
        recurring.forEach(task -> task.cancel(false));
        ticks.stop();
        clear();
    }

    private void clear() {
        wall.clear();
        play.stop();
        atItsEnd.run();
        atItsEnd = () -> {};
    }

    /// A bug of ours is ours alone: the other displays of this machine go on.
    private void own(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error bug) {
            failed(bug);
        }
    }

    private void hang() {
        failedAt = Optional.empty();
        clear();
        overDrawn = Optional.empty();
        takeover = takeover(known());
        if (takeover.isEmpty()) {
            play.hang(wall, screen(), known());
        }
        shown = Optional.empty();
        drawn = Optional.empty();
        show();
    }

    private Optional<Takeover> takeover(Known known) {
        var ordered = Takeover.ordered(station.emergency().current(), known.now());
        if (ordered.isPresent()) {
            return ordered;
        }
        var local = known.now().atZone(BoardDirector.zone(known.content())).toLocalDateTime();
        return settings.light().plan().hours().lit(local)
                ? Takeover.at(known.content(), known.now()).filter(play::givesWayTo)
                : Optional.of(new Takeover.Dark());
    }

    /// What has the whole screen is drawn again when a call comes or goes.
    private void showTakeover(Takeover over, Known known) {
        var card = known.announcing().now().map(a -> CallCard.of(a.call(), known.content()));
        var next = Optional.<Object>of(List.of(over, card));
        if (!overDrawn.equals(next)) {
            overDrawn = next;
            clear();
            atItsEnd = play.takeOver(wall, screen(), over, card);
        }
    }

    private Box screen() {
        return Wall.place(settings.screen(), play::place);
    }

    private void show() {
        if (failedAt.isPresent()) {
            recover(failedAt.get());
            return;
        }
        var basis = basis();
        lamp.ifPresent(l -> l.follow(basis.flashes(), station.pulse()));
        if (basis.flashes() || !drawn.equals(Optional.of(basis))) {
            drawn = Optional.of(basis);
            show(known());
        }
        // A picture at rest draws no frames by itself; the counter must tell that it could.
        Platform.requestNextPulse();
    }

    private Basis basis() {
        var now = clock.instant();
        var content = station.content().current();
        return Basis.of(station, calls.at(now, call -> play.concerns(call, content)), now);
    }

    private void show(Known known) {
        if (!takeover(known).equals(takeover)) {
            hang();
            return;
        }
        takeover.ifPresentOrElse(over -> showTakeover(over, known), () -> play.show(wall, known));
        wall.shift(play.offset(known.now()));
        witness(known);
        if (!shown.equals(Optional.of(known.content()))) {
            shown = Optional.of(known.content());
            heartbeat.drawing(known.content());
        }
    }

    /// Our own bug: the screen says so instead of standing still, and tries again later.
    private void failed(Throwable bug) {
        String incident = Apology.incident(bug);
        LOG.error("Incident {}: the display could not be drawn", incident, bug);
        failedAt = Optional.of(clock.instant());
        clear();
        wall.hang(screen(), Apology.drawn(incident, screen()));
    }

    private void recover(Instant since) {
        if (Duration.between(since, clock.instant()).abs().compareTo(REST) >= 0) {
            hang();
        }
    }

    OnAir onAir() {
        return takeover.map(over -> OnAir.of("screen", over.what())).orElseGet(play::onAir);
    }

    boolean apologising() {
        return failedAt.isPresent();
    }

    /// Everything that is written on it, a line each.
    String words() {
        return wall.words();
    }

    private Known known() {
        var now = clock.instant();
        var view = clock.seen(station.queue().current());
        return new Known(station.content().current(), view, calls.last(), now);
    }

    private void witness(Known known) {
        var dark = takeover.filter(Takeover.Dark.class::isInstance).isPresent();
        var time =
                new Witness.Clock(
                        known.now(),
                        () -> {
                            var flat = Collage.flat(wall.picture());
                            return new Witness.Shot(flat.rgb(), flat::png, wall.words());
                        });
        var lit = !dark && !known.content().empty();
        var expected = new PictureWatch.Expected(lit, takeover.isEmpty() && play.moves());
        witness.look(
                new Witness.Seen(onAir(), known.content(), heartbeat.frames(), expected, time));
    }
}
