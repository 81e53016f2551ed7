package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.status.DeviceReport;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.command.ScreenCamera;
import mingbai.station.command.Shot;
import mingbai.station.content.ContentFeed;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.emergency.Emergency;
import mingbai.station.emergency.HeldEmergency;
import mingbai.station.health.Pulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DisplayTest {

    private final HeldContent content = new HeldContent(HallContent.EMPTY);
    private final HeldQueue queue = new HeldQueue();
    private final HeldEmergency emergency = new HeldEmergency();
    private final RecordedPulse pulse = new RecordedPulse();
    private final AtomicReference<@Nullable ScreenCamera> camera = new AtomicReference<>();
    private final ScheduledExecutorService background =
            Executors.newSingleThreadScheduledExecutor();

    @AfterEach
    void stopBackground() {
        background.shutdownNow();
    }

    @Test
    void newContentIsReportedOnceItIsDrawnAndFramesAreCounted() throws InterruptedException {
        var display = started("kind", "hall-board");
        assertEquals(HallContent.EMPTY, pulse.drawn.poll(20, TimeUnit.SECONDS));
        var next = SampleHall.content();
        content.show(next);
        queue.show(SampleHall.queue());
        assertEquals(next, pulse.drawn.poll(20, TimeUnit.SECONDS));
        assertTrue(pulse.frames.await(20, TimeUnit.SECONDS), "the marquee draws frames");
        Fx.run(display::stop);
    }

    @Test
    void theServiceSeesTheWholeWallAsItStands() throws Exception {
        content.show(SampleHall.content());
        queue.show(SampleHall.queue());
        var display = started("kind", "hall-board");
        var shot = Objects.requireNonNull(camera.get()).take().get(20, TimeUnit.SECONDS);
        var picture = assertInstanceOf(Shot.Taken.class, shot).picture();
        assertEquals(List.of(800, 450), List.of(picture.width(), picture.height()));
        long colours = Arrays.stream(picture.rgb()).distinct().count();
        assertTrue(colours > 50, "words stand on it: " + colours + " colours");
        Fx.run(display::stop);
    }

    @Test
    void aStripRunsOnTheSamePorts() throws InterruptedException {
        var display = started("kind", "window-strip", "display.window", "3");
        assertEquals(HallContent.EMPTY, pulse.drawn.poll(20, TimeUnit.SECONDS));
        var next = SampleHall.content();
        content.show(next);
        queue.call(SampleHall.call(30, "A012", 3));
        assertEquals(next, pulse.drawn.poll(20, TimeUnit.SECONDS));
        assertTrue(pulse.frames.await(20, TimeUnit.SECONDS));
        Fx.run(display::stop);
    }

    @Test
    void aBugDoesNotLeaveAStaleScreenButAnApologyAndThenTheBoardAgain() throws Exception {
        var broken = new AtomicBoolean();
        var now = new AtomicReference<>(SampleHall.NOW);
        var feed = new FeedWithABug(content, broken);
        var display = started(feed, now::get, "kind", "hall-board");
        broken.set(true);
        until(() -> Fx.call(display::apologising));
        broken.set(false);
        assertTrue(Fx.call(display::apologising), "it rests before it tries again");
        now.set(SampleHall.NOW.plus(Display.REST));
        until(() -> !Fx.call(display::apologising));
        Fx.run(display::stop);
    }

    @Test
    void anUrgentNoticeStandsAgainAfterAnApology() throws Exception {
        var broken = new AtomicBoolean();
        var now = new AtomicReference<>(SampleHall.NOW);
        var display = started(new FeedWithABug(content, broken), now::get, "kind", "hall-board");
        var until = SampleHall.NOW.plus(Display.REST.multipliedBy(2));
        var leave = new UrgentNotice("请立即离开大厅", "请按指示牌有序撤离。", until);
        emergency.order(new Emergency(false, List.of(leave)));
        until(() -> Fx.call(display::words).contains(leave.title()));
        broken.set(true);
        until(() -> Fx.call(display::apologising));
        broken.set(false);
        now.set(SampleHall.NOW.plus(Display.REST));
        until(() -> Fx.call(display::words).contains(leave.title()));
        Fx.run(display::stop);
    }

    @Test
    void ofTwoDisplaysOnOneMachineOnlyTheBrokenOneApologises() throws Exception {
        var broken = new AtomicBoolean();
        var clock = (InstantSource) () -> SampleHall.NOW;
        var first = started(new FeedWithABug(content, broken), clock, "kind", "hall-board");
        var other = started(content, clock, "kind", "hall-board");
        broken.set(true);
        until(() -> Fx.call(first::apologising));
        content.show(SampleHall.content());
        until(() -> Fx.call(other::words).contains(SampleHall.closing().title()));
        assertFalse(Fx.call(other::apologising), "it had no bug");
        assertTrue(Fx.call(first::apologising), "nothing stale stands on the broken one");
        Fx.run(first::stop);
        Fx.run(other::stop);
    }

    /// Waits for `condition`, asked again and again by the background.
    private void until(BooleanSupplier condition) throws Exception {
        var met = new CountDownLatch(1);
        Runnable ask =
                () -> {
                    if (condition.getAsBoolean()) {
                        met.countDown();
                    }
                };
        var asking = background.scheduleAtFixedRate(ask, 0, 20, TimeUnit.MILLISECONDS);
        assertTrue(met.await(20, TimeUnit.SECONDS));
        asking.cancel(false);
    }

    private record FeedWithABug(ContentFeed feed, AtomicBoolean broken) implements ContentFeed {
        @Override
        public HallContent current() {
            if (broken.get()) {
                throw new IllegalStateException("a bug, on purpose");
            }
            return feed.current();
        }

        @Override
        public void onChange(Consumer<HallContent> listener) {
            feed.onChange(listener);
        }
    }

    private Display started(String... keys) {
        return started(content, () -> SampleHall.NOW, keys);
    }

    private Display started(ContentFeed feed, InstantSource clock, String... keys) {
        var station =
                new Station(
                        feed,
                        queue,
                        ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                        new InMemoryJournal(),
                        pulse,
                        emergency,
                        camera::set);
        var all = Arrays.copyOf(keys, keys.length + 2);
        all[keys.length] = "screen.bounds";
        all[keys.length + 1] = "0,0,800,450";
        return Fx.call(() -> {
            var settings = DisplaySettingsTest.settings(all);
            var display = new Display(station, settings, clock, background);
            display.start();
            return display;
        });
    }

    private static final class RecordedPulse implements Pulse {
        final CountDownLatch frames = new CountDownLatch(20);
        final BlockingQueue<HallContent> drawn = new LinkedBlockingQueue<>();

        @Override
        public void frame() {
            frames.countDown();
        }

        @Override
        public void drawn(HallContent now) {
            drawn.add(now);
        }

        @Override
        public void device(DeviceReport report) {}
    }
}
