package mingbai.bench.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launch;
import mingbai.bench.process.Launcher;
import mingbai.model.ask.Answer;
import mingbai.model.ask.RequestId;
import mingbai.model.place.BusinessId;
import mingbai.service.admission.TicketOffice;
import mingbai.service.database.Database;
import mingbai.station.settings.StationSettings;

/// The service is killed again and again while kiosks ask: what was answered is in the ledger,
/// once.
public final class KillSoak implements Soak {
    private static final int KIOSKS = 4;
    private static final Duration HANDING_OVER = Duration.ofMinutes(3);

    private static final long CYCLES = 1_000;
    private static final int STEP = 25;

    private final String name;
    private final long cycles;
    private final Lives lives;

    private KillSoak(String name, long cycles, Lives lives) {
        this.name = name;
        this.cycles = cycles;
        this.lives = lives;
    }

    /// As many kills as the time allows.
    public static KillSoak forATime() {
        return new KillSoak("kill", 0, Lives.USUAL);
    }

    /// So many kills, however long they take: 1,000 unless told otherwise.
    public static KillSoak forCycles() {
        return new KillSoak("queue-kill", CYCLES, Lives.SHORT);
    }

    /// Of how many one is not to see its first visitor, and how long the service may live at most
    /// before and after it is up.
    private record Lives(int oneOf, int birthMillis, int millis) {
        static final Lives USUAL = new Lives(4, 4_000, 3_000);
        static final Lives SHORT = new Lives(2, 3_000, 600);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        return run(plan, new Launch(plan.conditions().checkout(), Launch.Habit.LEARN));
    }

    Verdict run(Plan plan, Launcher launcher) throws Exception {
        try (var folder = TemporaryFolder.in(plan.conditions().checkout())) {
            Path data = folder.folder("hall");
            List<BusinessId> businesses;
            StationSettings station;
            try (var hall = open(plan, data)) {
                businesses = hall.businesses();
                station = hall.station("patient", data);
            }
            var ground = new Ground(data, freePort(), station, businesses, launcher);
            var verdict = new Verdict(name(), plan.seed());
            dieInPeace(plan, ground);
            murder(plan, ground, verdict);
            return verdict;
        }
    }

    /// Where it happens: the service's folder and port, what a kiosk has to know, and how the
    /// service is started.
    record Ground(
            Path data,
            int port,
            StationSettings station,
            List<BusinessId> businesses,
            Launcher launcher) {
        Child service(Plan plan) throws IOException {
            return Child.start(launcher, "service", data, settings(plan, this), Map.of());
        }
    }

    private static ServedHall open(Plan plan, Path data) throws IOException {
        var conditions = plan.conditions();
        return ServedHall.open(
                conditions.checkout(), data, conditions.clock(), conditions.random());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private boolean goesOn(Plan plan, long kills, long end) {
        return cycles == 0 ? System.nanoTime() < end : kills < plan.count().orElse(cycles);
    }

    private void murder(Plan plan, Ground ground, Verdict verdict) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        List<PatientKiosk> kiosks = new ArrayList<>();
        for (int i = 0; i < KIOSKS; i++) {
            kiosks.add(PatientKiosk.start("patient-" + i, ground, plan.conditions().clock()));
        }
        var progress = plan.each(STEP, "kills");
        int kills = 0;
        long end = System.nanoTime() + plan.time().toNanos();
        while (goesOn(plan, kills, end)) {
            oneLife(plan, ground, random);
            progress.accept(++kills);
        }
        kiosks.forEach(PatientKiosk::stopAsking);
        verdict.count("kills", kills);
        handOver(plan, ground, kiosks);
        List<Handed> handed = kiosks.stream().flatMap(k -> k.handed().stream()).toList();
        kiosks.forEach(PatientKiosk::close);
        verdict.count("answered", handed.stream().filter(h -> !h.offline()).count());
        verdict.count("offline", handed.stream().filter(Handed::offline).count());
        verdict.holds("kiosks got tickets between the kills", !handed.isEmpty());
        try (var hall = open(plan, ground.data())) {
            judge(verdict, hall, handed);
        }
    }

    /// A ticket that a visitor was handed, by whomever.
    record Handed(RequestId request, Answer.Ticket ticket, boolean offline) {}

    /// The service lives once more, until every kiosk has told it everything.
    private static void handOver(Plan plan, Ground ground, List<PatientKiosk> kiosks)
            throws Exception {
        try (var service = ground.service(plan)) {
            var _ = service.awaitReady();
            Waiting.until(
                    "every journal handed over",
                    HANDING_OVER,
                    () -> kiosks.stream().allMatch(PatientKiosk::toldEverything));
        }
    }

    /// The one life that ends by itself: a service that learns to start faster has learnt it then.
    private static void dieInPeace(Plan plan, Ground ground) throws Exception {
        try (var service = ground.service(plan)) {
            var _ = service.awaitReady();
        }
    }

    /// Now and then it is killed before it is up.
    private void oneLife(Plan plan, Ground ground, RandomGenerator random) throws Exception {
        try (var service = ground.service(plan)) {
            if (random.nextInt(lives.oneOf()) == 0) {
                Waiting.letPass(Duration.ofMillis(random.nextInt(lives.birthMillis())));
            } else {
                var _ = service.awaitReady();
                Waiting.letPass(Duration.ofMillis(random.nextInt(lives.millis())));
            }
            service.kill();
        }
    }

    private static Map<String, String> settings(Plan plan, Ground ground) {
        return Map.of(
                "demo", "true",
                "http.port", "0",
                "mqtt.port", Integer.toString(ground.port()),
                "data.directory", ground.data().resolve("data").toString(),
                "trust.file", ground.station().trust().toString(),
                "sample.workbook", plan.conditions().checkout().sampleWorkbook().toString());
    }

    private static void judge(Verdict verdict, ServedHall hall, List<Handed> handed) {
        var ledger = new Ledger(hall.part(Database.class));
        long lost = handed.stream().filter(h -> entries(ledger, h.ticket()) != 1).count();
        long distinct = handed.stream().map(h -> h.ticket().number()).distinct().count();
        long otherwise = handed.stream().filter(h -> !again(hall, h).equals(h.ticket())).count();
        verdict.count("tickets", ledger.tickets());
        verdict.count("lost", lost);
        verdict.same("every ticket is in the ledger once", 0, lost);
        verdict.same("no number was given out twice", handed.size(), distinct);
        verdict.same("no number is in the ledger twice", 0, ledger.doubles());
        verdict.same("the same request still gets the same ticket", 0, otherwise);
        verdict.same(
                "the lines are as long as they say",
                ledger.in("WAITING"),
                ledger.number("SELECT sum(waiting) FROM waiting_line"));
    }

    private static long entries(Ledger ledger, Answer.Ticket ticket) {
        return ledger.number(
                "SELECT count(*) FROM ticket WHERE token = ? AND prefix = ? AND serial = ?"
                        + " AND state <> 'CANCELLED'",
                ticket.token().value(),
                ticket.number().prefix(),
                ticket.number().serial());
    }

    private static Answer.Ticket again(ServedHall hall, Handed handed) {
        var answer = hall.part(TicketOffice.class).take(PatientKiosk.ask(handed)).join();
        return switch (answer) {
            case Answer.TicketIssued issued -> issued.ticket();
            case Answer other -> throw new IllegalStateException("answered " + other);
        };
    }
}
