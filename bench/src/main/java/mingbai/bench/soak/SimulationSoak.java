package mingbai.bench.soak;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.rules.MissPolicy;
import mingbai.model.rules.QueueRules;
import mingbai.model.status.StationStatus;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.station.StationRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A whole day of the hall in a few minutes: every ticket, call and number must add up at its end.
public final class SimulationSoak implements Soak {
    private static final Logger LOG = LoggerFactory.getLogger(SimulationSoak.class);
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final LocalTime OPENS = LocalTime.of(9, 0);
    private static final Duration BOARD = Duration.ofSeconds(30);

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        double times = (double) DayPlan.DAY.toMillis() / plan.time().toMillis();
        var conditions = plan.conditions();
        try (var folder = TemporaryFolder.in(conditions.checkout())) {
            var clock = new FastDay(opening(conditions.clock().instant()), times);
            try (var hall =
                            ServedHall.open(
                                    conditions.checkout(),
                                    folder.folder("hall"),
                                    clock,
                                    conditions.random());
                    var board = board(hall, folder.folder("board"), clock);
                    var day = new SimulatedDay(hall, times)) {
                nobodyIsKept(hall);
                Queue<Call> heard = new ConcurrentLinkedQueue<>();
                board.station().queue().onCall(heard::add);
                board.start();
                var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
                day.pass(DayPlan.draw(hall.plan(), random));
                awaitCalls(heard, day.calls().size());
                return verdict(plan, hall, day, List.copyOf(heard));
            }
        }
    }

    /// Who is called first twice has done so by mistake.
    private static void nobodyIsKept(ServedHall hall) {
        var usual = QueueRules.USUAL;
        var rules =
                new QueueRules(
                        usual.hours(),
                        usual.fairness(),
                        new MissPolicy.Lapse(),
                        false,
                        usual.reserve(),
                        List.of());
        hall.part(Library.class)
                .put(
                        LibraryDocument.of(
                                hall.part(HallShelf.class).hallScope(),
                                ContentPath.QUEUE_RULES,
                                DocumentType.QUEUE_RULES,
                                rules));
    }

    private static Instant opening(Instant now) {
        return LocalDate.ofInstant(now, HERE).atTime(OPENS).atZone(HERE).toInstant();
    }

    private static StationRuntime board(ServedHall hall, Path folder, FastDay clock)
            throws IOException {
        return StationRuntime.open(
                hall.station("day-board", folder), StationStatus.Kind.HALL_BOARD, clock);
    }

    /// A board that never hears some of them is told in the verdict.
    private static void awaitCalls(Queue<Call> heard, int made) throws Exception {
        try {
            Waiting.until("every call at the board", BOARD, () -> heard.size() >= made);
        } catch (TimeoutException e) {
            LOG.warn("The board heard {} of {} calls", heard.size(), made, e);
        }
    }

    private Verdict verdict(Plan plan, ServedHall hall, SimulatedDay day, List<Call> heard) {
        var verdict = new Verdict(name(), plan.seed());
        var ledger = new Ledger(hall.part(Database.class));
        var issued = day.issued();
        verdict.count("issued", issued.size());
        long distinct = issued.stream().map(i -> i.ticket().number()).distinct().count();
        verdict.count("distinct", distinct);
        verdict.same("no number twice", issued.size(), distinct);
        verdict.same("every ticket is in the ledger", issued.size(), ledger.tickets());
        verdict.same("nothing failed", 0, day.failures());
        states(verdict, ledger, hall, day);
        calls(verdict, day.calls(), heard);
        return verdict;
    }

    private static void states(Verdict verdict, Ledger ledger, ServedHall hall, SimulatedDay day) {
        long waiting = ledger.in("WAITING");
        long called = ledger.in("CALLED");
        long finished = ledger.in("FINISHED");
        long missed = ledger.in("NO_SHOW");
        verdict.count("waiting", waiting);
        verdict.count("called", called);
        verdict.count("finished", finished);
        verdict.count("no-show", missed);
        verdict.same(
                "every ticket is somewhere",
                ledger.tickets(),
                waiting + called + finished + missed);
        verdict.same(
                "the lines are as long as they say",
                waiting,
                ledger.number("SELECT sum(waiting) FROM waiting_line"));
        verdict.same("the board says so, too", waiting, onBoard(hall));
        var first =
                day.calls().stream()
                        .filter(c -> c.kind() == Call.Kind.FIRST)
                        .map(Call::ticket)
                        .toList();
        verdict.same(
                "nobody is called first twice", first.size(), first.stream().distinct().count());
        verdict.same("who was called has left the line", first.size(), called + finished + missed);
    }

    private static long onBoard(ServedHall hall) {
        return hall
                .part(QueueDesk.class)
                .snapshot()
                .map(QueueSnapshot::waiting)
                .orElse(List.of())
                .stream()
                .mapToInt(QueueSnapshot.Waiting::count)
                .sum();
    }

    private static void calls(Verdict verdict, List<Call> made, List<Call> heard) {
        verdict.count("calls", made.size());
        verdict.count("heard", heard.size());
        var sequences = heard.stream().map(Call::sequence).toList();
        verdict.holds(
                "the board hears every call once and in order",
                sequences.equals(made.stream().map(Call::sequence).sorted().toList()));
    }
}
