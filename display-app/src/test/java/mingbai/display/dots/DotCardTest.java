package mingbai.display.dots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import mingbai.device.led.BoardShape;
import mingbai.device.led.BoardShape.Dots;
import mingbai.device.led.Brightness;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.light.LightPlan;
import mingbai.device.led.setup.LedModel;
import mingbai.device.led.setup.LedSetup;
import mingbai.device.led.setup.SimulatedLedBoard;
import mingbai.display.Gallery;
import mingbai.display.SampleHall;
import mingbai.display.programme.Reach;
import mingbai.model.notice.Notice;
import mingbai.model.place.WindowNumber;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.command.ScreenCamera;
import mingbai.station.command.Shot;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.emergency.Emergency;
import mingbai.station.emergency.HeldEmergency;
import mingbai.station.health.Pulse;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.picture.ScreenPicture;
import mingbai.station.queue.HeldQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The same strip on the simulated card of every maker, and what a board says of itself.
class DotCardTest {

    private static final InstantSource CLOCK = () -> SampleHall.NOW;

    private final HeldContent content = new HeldContent(HallContent.EMPTY);
    private final HeldQueue queue = new HeldQueue();
    private final HeldEmergency emergency = new HeldEmergency();
    private final AtomicReference<@Nullable ScreenCamera> camera = new AtomicReference<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledExecutorService asker = Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stop() {
        thread.shutdownNow();
        asker.shutdownNow();
    }

    @ParameterizedTest
    @EnumSource(LedModel.class)
    void aCallReachesTheLampsOfEveryMakersCardAndAnEmergencyPutsThemOut(LedModel model)
            throws Exception {
        var setup = LedSetup.parse(model.word(), LedSetup.SIMULATED, "192x32 red-green", 1);
        try (var board = SimulatedLedBoard.start(setup, CLOCK)) {
            var three = Optional.of(new WindowNumber(3));
            var script = new DotScript(DotBoard.behind(setup), three, Reach.WHOLE_HALL);
            var means = new DotCard.Means(CLOCK, seen -> seen, thread, Optional.empty());
            var light = LightPlan.always(new Brightness(60));
            content.show(SampleHall.content());
            queue.show(SampleHall.queue());
            new DotCard(station(new QuietPulse()), script, board, light, means).start();
            until(() -> board.panel().areas() == 1);
            var idle = board.panel().matrix().lit();
            queue.call(SampleHall.call(30, "A012", 3));
            until(() ->
                    !board.panel().matrix().lit().equals(idle)
                            && board.panel().matrix().lit().count() > 60);
            keep("card-" + model.word(), board.panel().picture());
            assertTrue(board.panel().matrix().lit().count() > 60, "letters are lit");
            assertEquals(1, board.panel().areas());
            var seen = Objects.requireNonNull(camera.get()).take().get(30, TimeUnit.SECONDS);
            var sent = assertInstanceOf(Shot.Taken.class, seen).picture();
            assertEquals(192 * DotCamera.LAMP, sent.width());
            assertEquals(32 * DotCamera.LAMP, sent.height());
            Gallery.write("card-sent-" + model.word(), sent.png());
            emergency.order(new Emergency(true, List.of()));
            until(() -> board.panel().matrix().lit().count() == 0);
            emergency.order(Emergency.NONE);
            until(() -> board.panel().matrix().lit().count() > 60);
        }
    }

    @Test
    void aPictureAtRestCountsFramesAndNewContentThatLooksTheSameIsDrawn() throws Exception {
        var board = new ScriptedBoard(new BoardShape(192, 32, Dots.RED_GREEN));
        var pulse = new CountedPulse();
        start(board, pulse);
        until(() -> pulse.drawn.contains(HallContent.EMPTY));
        until(() -> pulse.frames.get() > 3);
        assertEquals(1, board.shown.size(), "the picture went out once");
        var sameToSee = new HallContent(Map.of(), SampleHall.content().versions());
        content.show(sameToSee);
        until(() -> pulse.drawn.contains(sameToSee));
        assertEquals(1, board.shown.size());
        assertEquals(2, pulse.drawn.size(), "each content once");
    }

    @Test
    void aCardThatIsAwayCountsNoFramesUntilItIsBack() throws Exception {
        var board = new ScriptedBoard(new BoardShape(192, 32, Dots.RED_GREEN));
        var pulse = new CountedPulse();
        board.away(true);
        start(board, pulse);
        until(() -> board.shown.size() == 1 && !pulse.reports.isEmpty());
        assertEquals(0, pulse.frames.get());
        board.away(false);
        until(() -> pulse.frames.get() > 1 && pulse.drawn.contains(HallContent.EMPTY));
    }

    @ParameterizedTest
    @EnumSource(LedModel.class)
    void aNewCallReachesTheLampsUnderTheLongestNotice(LedModel model) throws Exception {
        var setup = LedSetup.parse(model.word(), LedSetup.SIMULATED, "256x96 red-green", 1);
        try (var board = SimulatedLedBoard.start(setup, CLOCK)) {
            var pulse = new CountedPulse();
            content.show(longNotice());
            queue.show(SampleHall.queue());
            start(board, DotBoard.behind(setup), pulse);
            until(() -> pulse.frames.get() > 0);
            var before = board.panel().matrix().lit();
            queue.call(SampleHall.call(30, "A077", 5));
            until(() ->
                    !board.panel().matrix().lit().equals(before)
                            && board.panel().matrix().lit().count() > 60);
            keep("card-full-" + model.word(), board.panel().picture());
            assertEquals("online", pulse.reports.getLast().status());
        }
    }

    @Test
    void aCardThatHoldsLessThanItsModelSaysSoAndGetsAShorterText() throws Exception {
        var board = new ScriptedBoard(new BoardShape(256, 96, Dots.RED_GREEN));
        var pulse = new CountedPulse();
        board.refuse(ScriptedBoard.longer(40));
        content.show(longNotice());
        start(board, pulse);
        until(() -> pulse.frames.get() > 0);
        var full = LedTrouble.CARD_FULL.finding().toString();
        assertTrue(pulse.reports.contains(report("hardwareError", full)), "it was said");
        until(() -> pulse.reports.getLast().equals(report("online", "")));
    }

    @Test
    void aRefusedPictureIsTriedAgainWhenTheCardIsConnectedAgain() throws Exception {
        var board = new ScriptedBoard(new BoardShape(256, 96, Dots.RED_GREEN));
        var pulse = new CountedPulse();
        board.refuse(programme -> Optional.of(LedTrouble.NO_FONT));
        start(board, pulse);
        var noFont = report("hardwareError", LedTrouble.NO_FONT.finding().toString());
        until(() -> pulse.reports.contains(noFont));
        assertEquals(1, board.shown.size(), "it is not asked again and again");
        board.refuse(programme -> Optional.empty());
        board.connectedAgain();
        until(() -> pulse.reports.getLast().equals(report("online", "")));
        assertEquals(2, board.shown.size());
    }

    private static DeviceReport report(String status, String detail) {
        return new DeviceReport("led-board", status, detail, false);
    }

    private static HallContent longNotice() {
        var notice = SampleHall.notice("n1", Notice.Kind.BULLETIN, "Notice", "请".repeat(900));
        return SampleHall.content(List.of(notice), Duration.ofDays(30));
    }

    private void start(LedBoard board, Pulse pulse) {
        start(board, DotBoard.onScreen(board.shape()), pulse);
    }

    private void start(LedBoard board, DotBoard room, Pulse pulse) {
        var script = new DotScript(room, Optional.empty(), Reach.WHOLE_HALL);
        var means = new DotCard.Means(CLOCK, seen -> seen, thread, Optional.empty());
        var light = LightPlan.always(new Brightness(60));
        new DotCard(station(pulse), script, board, light, means).start();
    }

    private Station station(Pulse pulse) {
        return new Station(
                content,
                queue,
                ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                new InMemoryJournal(),
                pulse,
                emergency,
                camera::set);
    }

    private void until(BooleanSupplier condition) throws InterruptedException {
        var met = new CountDownLatch(1);
        Runnable ask =
                () -> {
                    if (condition.getAsBoolean()) {
                        met.countDown();
                    }
                };
        var asking = asker.scheduleAtFixedRate(ask, 0, 20, TimeUnit.MILLISECONDS);
        assertTrue(met.await(30, TimeUnit.SECONDS));
        asking.cancel(false);
    }

    private static void keep(String name, BufferedImage picture) {
        int width = picture.getWidth();
        int[] rgb = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        Gallery.write(name, ScreenPicture.of(rgb, width).png());
    }
}
