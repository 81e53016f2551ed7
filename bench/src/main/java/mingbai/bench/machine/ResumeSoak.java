package mingbai.bench.machine;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.page.ReliabilityPage;
import mingbai.bench.picture.Film;
import mingbai.bench.picture.Looks;
import mingbai.bench.picture.Square;
import mingbai.bench.power.Promises;
import mingbai.bench.power.StationCheck;
import mingbai.bench.soak.Soak;
import mingbai.bench.soak.Verdict;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.program.broker.BrokerAccess;
import mingbai.service.database.Database;
import mingbai.station.settings.StationSettings;

/// A kiosk whose service has gone stands still, memory and disk and all. From that moment it goes
/// on again and again: a visitor takes tickets, and the plug is pulled. Every number that was on
/// the screen must be on what the disk then holds; it is opened by the programs, and each so many
/// times by the whole machine.
public final class ResumeSoak implements Soak {
    private static final int USUAL_CYCLES = 200;
    private static final int STARTED_EACH = 100;
    private static final int CUT_WITHIN_MILLIS = 25_000;
    private static final int FILMED = 6;
    private static final Duration SETTLED = Duration.ofSeconds(30);
    private static final Duration A_VISIT = Duration.ofMinutes(1);
    private static final String NOBODY = "tcp://127.0.0.1:1";

    private int cut;
    private int numbers;
    private int seenIn;
    private int missedByControl;
    private int faulty;
    private int started;

    @Override
    public String name() {
        return "resume";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var checkout = plan.conditions().checkout();
        int cycles = Math.toIntExact(plan.count().orElse(USUAL_CYCLES));
        try (var folder = TemporaryFolder.in(checkout)) {
            var trip = Trip.begin(plan, name(), folder);
            var moment = Moment.in(folder.folder("moment"));
            stop(trip, moment);
            repeat(trip, moment, cycles);
            judge(trip.verdict(), cycles);
            var options = "--seed %d --count %d".formatted(plan.seed(), cycles);
            ReliabilityPage.of(checkout).put(name(), options, table(cycles));
            return trip.verdict();
        }
    }

    /// A kiosk of the hall, with numbers of its own, stands still.
    private static void stop(Trip trip, Moment moment) throws Exception {
        var hall = Newcomer.opened(trip);
        new Newcomer(trip, hall).configure();
        try (var machine = trip.start()) {
            try (hall) {
                new Newcomer(trip, hall).letIn(machine);
                Waiting.until("a reserve of numbers", Newcomer.BOOT, () -> reserves(hall) > 0);
                Waiting.letPass(SETTLED);
            }
            Waiting.letPass(SETTLED);
            new Visitor(machine, A_VISIT).ask();
            machine.stop(moment);
            trip.film().keep("asked", machine.picture());
            var _ = trip.disk().copy(moment.disk().file());
        }
        trip.plan().progress().accept("  it stands still");
    }

    private static long reserves(ServedHall hall) {
        return hall.part(Database.class)
                .read(sql ->
                        sql.number(
                                "SELECT count(*) FROM reserve WHERE station = ?",
                                Newcomer.K03.value()));
    }

    /// Two machines at a time, as many as this one has room for; then one of the disks is started.
    private void repeat(Trip trip, Moment moment, int cycles) throws Exception {
        var seeds = RandomGeneratorFactory.of("L64X128MixRandom").create(trip.plan().seed());
        var lanes =
                List.of(new Lane(trip.beside("one"), moment), new Lane(trip.beside("two"), moment));
        int done = 0;
        while (done < cycles) {
            int some = Math.min(STARTED_EACH, cycles - done);
            try (var threads = Executors.newFixedThreadPool(lanes.size())) {
                var work = new ArrayList<Future<?>>();
                for (int i = 0; i < lanes.size(); i++) {
                    var lane = lanes.get(i);
                    int share = (some + i) / lanes.size();
                    long seed = seeds.nextLong();
                    work.add(threads.submit(() -> lane.run(share, seed)));
                }
                for (var one : work) {
                    one.get();
                }
            }
            done += some;
            start(lanes.getFirst().trip);
        }
    }

    /// One machine after the other, on a disk of its own.
    private final class Lane {
        private final Trip trip;
        private final Moment moment;
        private final StationCheck check;
        private final StationSettings before;
        private final Map<String, Long> shown;

        Lane(Trip trip, Moment moment) throws Exception {
            this.trip = trip;
            this.moment = moment;
            check = new StationCheck(Set.of(), trip.plan().conditions().clock());
            before = taken(moment.disk().copy(trip.beside("before").disk().file()));
            shown = check.shown(before);
            trip.verdict().holds("it shows the hall before", !shown.isEmpty());
            // Otherwise the control would find something whatever was seen.
            var nothing = check.faults(before, Promises.ofKiosk(shown, Set.of()));
            trip.verdict().holds("nothing is wrong before: " + nothing, nothing.isEmpty());
        }

        boolean run(int cycles, long seed) throws Exception {
            var chance = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (int i = 0; i < cycles; i++) {
                var seen = visited(trip, moment, chance);
                var promises = Promises.ofKiosk(shown, seen);
                var faults = check.faults(taken(trip.disk()), promises);
                count(trip, seen, faults, check.faults(before, promises));
            }
            return true;
        }
    }

    /// Goes on from the moment until the plug is pulled: the tickets whose numbers were seen.
    private static Set<String> visited(Trip trip, Moment moment, RandomGenerator chance)
            throws Exception {
        var _ = moment.disk().copy(trip.disk().file());
        var time = Duration.ofMillis(chance.nextInt(CUT_WITHIN_MILLIS));
        try (var machine = trip.resume(moment)) {
            var visitor = new Visitor(machine, time);
            var seen = visitor.visit();
            film(trip.film(), visitor);
            return seen;
        }
    }

    private static void film(Film film, Visitor visitor) throws IOException {
        synchronized (film) {
            if (visitor.number().isPresent() && film.length() < FILMED) {
                film.keep("number", visitor.number().get());
            }
        }
    }

    /// The station's own, off a disk whose machine is off.
    private static StationSettings taken(Disk disk) throws IOException, InterruptedException {
        var data = disk.take(Trip.HOME);
        return new StationSettings(
                Newcomer.K03,
                new HallId("songming"),
                new RegionCode("530127000000"),
                BrokerAccess.open(NOBODY),
                data,
                data.resolve("identity/trust.json"));
    }

    private synchronized void count(
            Trip trip, Set<String> seen, List<String> faults, List<String> control) {
        cut++;
        numbers += seen.size();
        faulty += faults.isEmpty() ? 0 : 1;
        if (!seen.isEmpty()) {
            seenIn++;
            missedByControl += control.isEmpty() ? 0 : 1;
        }
        var found = faults.isEmpty() ? "" : ", " + faults;
        trip.plan().progress().accept("  %d: %d numbers seen%s".formatted(cut, seen.size(), found));
    }

    /// What is left starts by itself and shows the hall.
    private void start(Trip trip) throws Exception {
        try (var machine = trip.start()) {
            machine.awaitSaid("mingbai: GOOD A", Newcomer.BOOT);
            var picture = machine.picture();
            trip.film().keep("started", picture);
            boolean well = Square.read(picture).isEmpty() && !Looks.dark(picture);
            trip.verdict().holds("it shows the hall again", well);
            started++;
        }
    }

    private void judge(Verdict verdict, int cycles) {
        verdict.same("cycles", cut, cycles);
        verdict.count("cycles", cut);
        verdict.count("numbers", numbers);
        verdict.count("started", started);
        verdict.same("disks with a fault", faulty, 0);
        verdict.holds("somebody saw a number", seenIn > 0);
        verdict.same("disks without what was seen, found out", missedByControl, seenIn);
    }

    private List<String> table(int cycles) {
        return List.of(
                "| 整机恢复后断电 · a whole machine, resumed and cut | 次数 · times |",
                "|---|---:|",
                "| 从同一时刻恢复、工作、拔电源 · resumed from one moment, worked, cut | %d |".formatted(cycles),
                "| 屏幕上已出现的号码 · numbers that had been on the screen | %d |".formatted(numbers),
                "| 冷开机，显示大厅 · started cold, showed the hall | %d |".formatted(started),
                "| **有损 · with a fault** | %d |".formatted(faulty),
                "| 对照：没有号码的硬盘 · control: a disk without those numbers | %d / %d |"
                        .formatted(missedByControl, seenIn));
    }
}
