package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import mingbai.device.led.BoardShape;
import mingbai.display.dots.DotBoard;
import mingbai.display.dots.DotScript;
import mingbai.display.look.Box;
import mingbai.display.programme.Reach;
import mingbai.display.programme.onair.OnAir;
import mingbai.display.programme.onair.Takeover;
import mingbai.display.shots.Collage;
import mingbai.model.content.ContentPath;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.notice.BoardProgramme.Kind;
import mingbai.model.notice.Interruption;
import mingbai.model.notice.Validity;
import mingbai.model.programme.BoardPlan;
import mingbai.model.programme.Clip;
import mingbai.model.programme.PlanZone;
import mingbai.model.programme.Playlist;
import mingbai.model.programme.Schedule;
import mingbai.model.programme.Slot;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.QueueRules;
import mingbai.station.Station;
import mingbai.station.ask.Reply;
import mingbai.station.command.NoCommands;
import mingbai.station.content.HallContent;
import mingbai.station.content.HeldContent;
import mingbai.station.emergency.Emergency;
import mingbai.station.emergency.HeldEmergency;
import mingbai.station.health.QuietPulse;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.queue.HeldQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// What takes a board over, in which order, and what comes back.
class PreemptionTest {

    private static final Instant NOON = SampleHall.NOW;
    private static final Duration BREAK = Duration.ofMinutes(10);

    private final AtomicReference<Instant> now = new AtomicReference<>(NOON);
    private final HeldContent content = new HeldContent(SampleHall.content());
    private final HeldQueue queue = new HeldQueue();
    private final HeldEmergency emergency = new HeldEmergency();
    private final ScheduledExecutorService background = Executors.newScheduledThreadPool(2);

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void anInterruptionTakesTheBoardEndsByItselfAndGivesWayToWhatWasThere() throws Exception {
        var display = started();
        var usual = await(display, onAir -> onAir.zones().size() == 4);
        content.show(with(interruption("lost", 1, 10), interruption("fire-drill", 9, 2)));
        assertEquals(
                screen("fire-drill"),
                await(display, PreemptionTest::isOne),
                "the more urgent goes first");
        now.set(NOON.plus(Duration.ofMinutes(2)));
        assertEquals(screen("lost"), await(display, o -> o.equals(screen("lost"))));
        now.set(NOON.plus(BREAK).plus(Duration.ofDays(7)));
        var again = await(display, onAir -> onAir.zones().size() == 4);
        assertEquals(ids(usual), ids(again));
        Fx.run(display::stop);
    }

    @Test
    void anEmergencyDarkensTheBoardAtOnceSpeaksAndLetsItBeItselfAgain() throws Exception {
        var display = started("light.hours", "08:00-18:00");
        await(display, onAir -> onAir.zones().size() == 4);
        content.show(with(interruption("lost", 1, 10)));
        await(display, onAir -> onAir.equals(screen("lost")));
        emergency.order(new Emergency(true, List.of()));
        await(display, onAir -> onAir.equals(OnAir.of("screen", "DARK")));
        now.set(NOON.plus(Duration.ofHours(8)));
        var leave = new UrgentNotice("请立即离开大厅", "请按指示牌有序撤离。", now.get().plusSeconds(60));
        emergency.order(new Emergency(false, List.of(leave)));
        await(display, onAir -> onAir.equals(OnAir.of("screen", "URGENT")));
        now.set(leave.until());
        await(display, onAir -> onAir.equals(OnAir.of("screen", "DARK")));
        emergency.order(Emergency.NONE);
        now.set(NOON.plus(Duration.ofHours(18)));
        await(display, onAir -> onAir.zones().size() == 4);
        Fx.run(display::stop);
    }

    @Test
    void aDividedBoardHearsOfAHolidayThatComesWithNewContent() throws Exception {
        var plan = planForHolidays();
        var display = started();
        content.show(SampleHall.with(Map.of(ContentPath.plan("waiting"), plan)));
        await(display, onAir -> onAir.equals(OnAir.of("all", "CALLS")));
        content.show(
                SampleHall.with(
                        Map.of(
                                ContentPath.plan("waiting"),
                                plan,
                                ContentPath.QUEUE_RULES,
                                closedToday())));
        await(display, onAir -> onAir.equals(OnAir.of("all", "HALL_MAP")));
        Fx.run(display::stop);
    }

    private static BoardPlan planForHolidays() {
        var any = Schedule.ALWAYS;
        var days = Schedule.Days.CLOSED;
        var closed = new Schedule(any.rule(), any.from(), any.until(), days, List.of());
        var slots = List.of(Slot.always("usual"), new Slot("holiday", 9, closed));
        return new BoardPlan(
                "waiting",
                "",
                new BoardPlan.Canvas(1920, 1080),
                List.of(new PlanZone("all", new PlanZone.Place(0, 0, 1920, 1080), slots)),
                List.of(
                        new Playlist("usual", List.of(Clip.of(Kind.CALLS, 20))),
                        new Playlist("holiday", List.of(Clip.of(Kind.HALL_MAP, 20)))));
    }

    private static QueueRules closedToday() {
        var usual = QueueRules.USUAL;
        var today = NOON.atZone(SampleHall.ZONE).toLocalDate();
        var hours = new OpeningHours(usual.hours().week(), List.of(today), List.of());
        return new QueueRules(
                hours,
                usual.fairness(),
                usual.missed(),
                usual.overnight(),
                usual.reserve(),
                usual.quotas());
    }

    @Test
    void outsideItsHoursABoardIsDarkAndThenItselfAgain() throws Exception {
        var display = started("light.hours", "08:00-18:00");
        await(display, onAir -> onAir.zones().size() == 4);
        now.set(NOON.plus(Duration.ofHours(6)));
        var dark = OnAir.of("screen", "DARK");
        assertEquals(dark, await(display, PreemptionTest::isOne));
        now.set(NOON.plus(Duration.ofHours(18)));
        await(display, onAir -> onAir.zones().size() == 4);
        Fx.run(display::stop);
    }

    @Test
    void aBoardOfDotsBehindASendingCardSaysItWithWholeLamps() {
        var shape = new BoardShape(128, 32, BoardShape.Dots.RED);
        var board = DotBoard.onScreen(shape);
        var play = new DotPlay(new DotScript(board, Optional.empty(), Reach.WHOLE_HALL));
        var over = new Takeover.Urgent(new UrgentNotice("疏散", "", NOON.plus(BREAK)));
        Fx.run(() -> {
            var wall = Wall.unseen();
            var stop = play.takeOver(wall, new Box(0, 0, 1920, 1080), over, Optional.empty());
            var picture = Collage.flat(wall.picture());
            assertEquals(List.of(128, 32), List.of(picture.width(), picture.height()));
            var colours = Arrays.stream(picture.rgb()).distinct().sorted().boxed().toList();
            assertEquals(List.of(0xff000000, 0xffff0000), colours);
            stop.run();
        });
    }

    private static OnAir screen(String id) {
        return OnAir.of("screen", "INTERRUPTION " + id);
    }

    private static boolean isOne(OnAir onAir) {
        return onAir.zones().size() == 1;
    }

    private static List<String> ids(OnAir onAir) {
        return onAir.zones().stream().map(OnAir.Zone::id).toList();
    }

    private static Interruption interruption(String id, int priority, int minutes) {
        var shown = new Validity(NOON, NOON.plus(Duration.ofMinutes(minutes)));
        var body = "捡到钥匙一串，请失主到咨询导办台认领。工作人员将核对特征后归还。";
        return new Interruption(id, "失物招领：请到咨询导办台认领您的物品", body, shown, priority);
    }

    private static HallContent with(Interruption... interruptions) {
        Map<ContentPath, Record> documents = new HashMap<>();
        for (var each : interruptions) {
            documents.put(ContentPath.interruption(each.id()), each);
        }
        return SampleHall.with(documents);
    }

    private Display started(String... more) {
        var station =
                new Station(
                        content,
                        queue,
                        ask -> CompletableFuture.completedFuture(new Reply.NoAnswer()),
                        new InMemoryJournal(),
                        new QuietPulse(),
                        emergency,
                        new NoCommands());
        var keys = new String[more.length + 6];
        System.arraycopy(more, 0, keys, 0, more.length);
        System.arraycopy(
                new String[] {
                    "kind",
                    "hall-board",
                    "display.programme",
                    "waiting",
                    "screen.bounds",
                    "0,0,960,540"
                },
                0,
                keys,
                more.length,
                6);
        return Fx.call(() -> {
            var settings = DisplaySettingsTest.settings(keys);
            var display = new Display(station, settings, now::get, background);
            display.start();
            return display;
        });
    }

    /// Waits until what is on is as wished.
    private OnAir await(Display display, Predicate<OnAir> wished) throws InterruptedException {
        var met = new CountDownLatch(1);
        var seen = new AtomicReference<>(OnAir.NOTHING);
        Runnable ask =
                () -> {
                    var onAir = Fx.call(display::onAir);
                    if (wished.test(onAir)) {
                        seen.set(onAir);
                        met.countDown();
                    }
                };
        var asking = background.scheduleWithFixedDelay(ask, 0, 50, TimeUnit.MILLISECONDS);
        assertTrue(met.await(30, TimeUnit.SECONDS), () -> "on is " + Fx.call(display::onAir));
        asking.cancel(false);
        return seen.get();
    }
}
