package mingbai.display.dots;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Finding;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.light.AmbientLight;
import mingbai.device.led.light.KeptLight;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.setup.LedBoards;
import mingbai.device.led.setup.SimulatedLedBoard;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.onair.HeardCalls;
import mingbai.display.programme.onair.Takeover;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.content.HallContent;
import mingbai.station.queue.QueueView;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A board of dots behind a card with fonts of its own: needs no screen. Texts go out when they
/// change; what the card took counts as drawn, and as a frame with each tick while it stands there.
public final class DotCard {

    /// How often time alone may change the picture; a flash would only wear the card out.
    private static final Duration TICK = Duration.ofMillis(500);

    private static final Duration LIGHT = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(DotCard.class);

    private final Station station;
    private final DotScript script;
    private final LedBoard board;
    private final Means means;
    private final boolean simulated;
    private final HeardCalls calls = new HeardCalls();
    private final KeptLight light;
    private final GivenPicture given;
    private Optional<HallContent> drawn = Optional.empty();
    private Optional<DeviceReport> told = Optional.empty();

    /// `thread` is one thread; `seen` gives a view of the queue as it was heard by `clock`.
    public record Means(
            InstantSource clock,
            UnaryOperator<QueueView> seen,
            ScheduledExecutorService thread,
            Optional<AmbientLight> ambient) {}

    public DotCard(
            Station station, DotScript script, LedBoard board, LightPlan light, Means means) {
        this.station = station;
        this.script = script;
        this.board = board;
        this.means = means;
        this.simulated = board instanceof SimulatedLedBoard;
        this.light = new KeptLight(board, light, means.ambient());
        this.given = new GivenPicture(board, means.thread(), means.clock());
    }

    /// Connects the card that is wired, and keeps it until the program ends.
    public static void attach(Station station, DotScript script, DotSettings dots, Means means)
            throws IOException {
        var board = LedBoards.connect(dots.card().orElseThrow(), means.clock());
        Runtime.getRuntime().addShutdownHook(new Thread(board::close, "let go of the board"));
        new DotCard(station, script, board, dots.light(), means).start();
    }

    public void start() {
        station.queue()
                .onCall(call -> {
                    calls.put(call);
                    means.thread().execute(this::guarded);
                });
        station.queue().onChange(view -> means.thread().execute(this::guarded));
        station.content().onChange(content -> means.thread().execute(this::guarded));
        station.emergency().onChange(ordered -> means.thread().execute(this::guarded));
        station.commands().pictures(new DotCamera(script.shape(), given::picture, means));
        every(TICK, this::guarded);
        every(LIGHT, this::keepLight);
    }

    private void every(Duration period, Runnable task) {
        var _ =
                means.thread()
                        .scheduleWithFixedDelay(task, 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void keepLight() {
        var zone = BoardDirector.zone(station.content().current());
        light.keep(means.clock().instant().atZone(zone).toLocalDateTime());
        means.ambient()
                .flatMap(AmbientLight::news)
                .map(DotCard::sensor)
                .ifPresent(station.pulse()::device);
    }

    private static DeviceReport sensor(String trouble) {
        var status = trouble.isEmpty() ? "online" : "hardwareError";
        return new DeviceReport("light-sensor", status, trouble, false);
    }

    /// Our own bug must not end the loop.
    private void guarded() {
        try {
            show();
        } catch (RuntimeException bug) {
            LOG.error("The board of dots could not be written", bug);
        }
    }

    private void show() {
        var now = means.clock().instant();
        var content = station.content().current();
        var announcing = calls.at(now, call -> script.concerns(call, content));
        var queue = means.seen().apply(station.queue().current());
        var known = new Known(content, queue, announcing, now);
        var fitting = script.within(given.longest());
        var picture =
                Takeover.ordered(station.emergency().current(), now)
                        .map(fitting::takenOver)
                        .orElseGet(() -> fitting.picture(known, false));
        given.give(picture);
        if (given.stands()) {
            stands(content);
        }
        report();
    }

    /// A picture at rest is not sent again, and is no less alive for that. Content may be new and
    /// look the same.
    private void stands(HallContent content) {
        station.pulse().frame();
        if (!drawn.equals(Optional.of(content))) {
            drawn = Optional.of(content);
            station.pulse().drawn(content);
        }
    }

    /// A card that is there and shows something old does not work.
    private void report() {
        var health = board.health();
        var refusal = given.refusal().filter(_ -> health.told() == DeviceStatus.ONLINE);
        var finding =
                refusal.map(LedTrouble::finding).or(() -> health.details().stream().findFirst());
        var report =
                new DeviceReport(
                        "led-board",
                        refusal.map(_ -> DeviceStatus.HARDWARE_ERROR).orElse(health.told()).word(),
                        finding.map(Finding::toString).orElse(""),
                        simulated);
        if (!told.equals(Optional.of(report))) {
            told = Optional.of(report);
            station.pulse().device(report);
        }
    }
}
