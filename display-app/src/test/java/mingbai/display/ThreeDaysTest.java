package mingbai.display;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mingbai.display.look.Box;
import mingbai.display.page.Shown;
import mingbai.display.page.panel.Pictures;
import mingbai.display.programme.Announcing;
import mingbai.display.programme.BoardDirector;
import mingbai.display.programme.Known;
import mingbai.display.programme.Reach;
import mingbai.display.programme.plan.Agenda;
import mingbai.display.programme.plan.PlanDirector;
import mingbai.display.programme.plan.Profiles;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.TicketNumber;
import mingbai.station.queue.QueueView;
import org.junit.jupiter.api.Test;

/// A board through 72 hours on a clock that runs fast: calls all day, pages, midnights. What it
/// takes of the machine stays level.
class ThreeDaysTest {

    private static final Duration WHOLE = Duration.ofDays(3);
    private static final Duration STEP = Duration.ofSeconds(Long.getLong("display.soak.step", 607));
    private static final long GROWTH = 8L * 1024 * 1024;

    private final List<ZonePlay> zones = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private Announcing announcing = Announcing.NOTHING;
    private PlanDirector director;
    private long sequence;

    /// What the process takes.
    private record Taken(long heap, int threads, long handles) {
        static Taken now() throws Exception {
            System.gc();
            System.gc();
            var runtime = Runtime.getRuntime();
            try (var open = Files.list(Path.of("/proc/self/fd"))) {
                return new Taken(
                        runtime.totalMemory() - runtime.freeMemory(),
                        ManagementFactory.getThreadMXBean().getThreadCount(),
                        open.count());
            }
        }
    }

    @Test
    void threeDaysOfCallsAndPagesLeaveMemoryThreadsAndHandlesLevel() throws Exception {
        Fx.run(this::hang);
        run(Duration.ZERO, WHOLE.dividedBy(3));
        var before = Taken.now();
        run(WHOLE.dividedBy(3), WHOLE);
        var after = Taken.now();
        Fx.run(() -> zones.forEach(ZonePlay::stop));
        assertTrue(
                after.heap() - before.heap() < GROWTH,
                "from " + before.heap() + " to " + after.heap() + " bytes");
        assertTrue(after.threads() <= before.threads() + 1, before + " " + after);
        assertTrue(after.handles() <= before.handles() + 2, before + " " + after);
        assertTrue(seen.containsAll(List.of("CALL", "CALLS", "WAITING", "NOTICES")), "" + seen);
    }

    private void hang() {
        var plan = Profiles.named("waiting", false).orElseThrow();
        var content = SampleHall.content();
        var agenda = new Agenda(content.queueRules().hours(), BoardDirector.zone(content));
        director = new PlanDirector(plan, agenda);
        var pictures = new Pictures();
        plan.zones()
                .forEach(z ->
                        zones.add(
                                new ZonePlay(
                                        z, plan.canvas(), new Box(0, 0, 1280, 720), pictures)));
    }

    private void run(Duration from, Duration until) {
        for (var t = from; t.compareTo(until) < 0; t = t.plus(STEP)) {
            var now = SampleHall.NOW.plus(t);
            Fx.run(() -> step(now));
        }
    }

    private void step(Instant now) {
        sequence++;
        if (sequence % 3 == 0) {
            announcing = announcing.called(call(now), now);
        }
        announcing = announcing.at(now);
        var queue = new QueueView(Optional.of(SampleHall.snapshot()), now, true);
        var known = new Known(SampleHall.content(), queue, announcing, now);
        var content = known.content();
        var shown =
                new Shown(content, content.notices(now), new StationId("board1"), Reach.WHOLE_HALL);
        for (var zone : zones) {
            zone.fill(shown);
            var on = zone.show(director, known, Reach.WHOLE_HALL);
            if (on.id().equals("large")) {
                seen.add(on.what());
            }
            zone.run(Duration.between(SampleHall.NOW, now).toNanos());
        }
    }

    private Call call(Instant now) {
        var ticket = new TicketNumber("A", (int) (sequence % 999) + 1);
        var window = new WindowNumber((int) (sequence % 40) + 1);
        return new Call(100 + sequence, ticket, window, Call.Kind.FIRST, now);
    }
}
