package mingbai.bench.soak;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.process.Child;
import mingbai.bench.process.Launch;
import mingbai.model.ask.Answer;
import mingbai.model.place.BusinessId;
import mingbai.service.database.Database;
import mingbai.service.admission.TicketOffice;
import mingbai.station.settings.StationSettings;

/// The service is killed again and again while kiosks ask: what was answered is in the ledger,
/// once.
public final class KillSoak implements Soak {
    private static final int KIOSKS = 4;
    private static final int LONGEST_LIFE_MILLIS = 3_000;
    private static final int LONGEST_BIRTH_MILLIS = 4_000;

    @Override
    public String name() {
        return "kill";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        try (var folder = TemporaryFolder.in(plan.conditions().checkout())) {
            Path data = folder.folder("hall");
            List<BusinessId> businesses;
            StationSettings station;
            try (var hall = open(plan, data)) {
                businesses = hall.businesses();
                station = hall.station("patient", data);
            }
            var ground = new Ground(data, freePort(), station, businesses);
            var verdict = new Verdict(name(), plan.seed());
            murder(plan, ground, verdict);
            return verdict;
        }
    }

    /// Where it happens: the service's folder and port, and what a kiosk has to know.
    record Ground(Path data, int port, StationSettings station, List<BusinessId> businesses) {}

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

    private static void murder(Plan plan, Ground ground, Verdict verdict) throws Exception {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        List<PatientKiosk> kiosks = new ArrayList<>();
        for (int i = 0; i < KIOSKS; i++) {
            kiosks.add(PatientKiosk.start("patient-" + i, ground, plan.conditions().clock()));
        }
        int kills = 0;
        long end = System.nanoTime() + plan.time().toNanos();
        while (System.nanoTime() < end) {
            oneLife(plan, ground, random);
            kills++;
        }
        Map<Answer.TicketIssued, Integer> answered = new HashMap<>();
        for (var kiosk : kiosks) {
            kiosk.close();
            kiosk.answered().forEach(answer -> answered.merge(answer, 1, Integer::sum));
        }
        verdict.count("kills", kills);
        verdict.count("answered", answered.size());
        verdict.holds("kiosks got tickets between the kills", !answered.isEmpty());
        try (var hall = open(plan, ground.data())) {
            judge(verdict, hall, answered.keySet().stream().toList());
        }
    }

    /// Now and then it is killed before it is up.
    private static void oneLife(Plan plan, Ground ground, RandomGenerator random) throws Exception {
        var launch = new Launch(plan.conditions().checkout(), Launch.Habit.USE);
        try (var service =
                Child.start(launch, "service", ground.data(), settings(plan, ground), Map.of())) {
            if (random.nextInt(4) == 0) {
                Waiting.letPass(Duration.ofMillis(random.nextInt(LONGEST_BIRTH_MILLIS)));
            } else {
                var _ = service.awaitReady();
                Waiting.letPass(Duration.ofMillis(random.nextInt(LONGEST_LIFE_MILLIS)));
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

    private static void judge(
            Verdict verdict, ServedHall hall, List<Answer.TicketIssued> answered) {
        var ledger = new Ledger(hall.part(Database.class));
        long lost =
                answered.stream()
                        .filter(a ->
                                ledger.number(
                                                "SELECT count(*) FROM ticket WHERE token = ?"
                                                        + " AND prefix = ? AND serial = ?",
                                                a.ticket().token().value(),
                                                a.ticket().number().prefix(),
                                                a.ticket().number().serial())
                                        != 1)
                        .count();
        long distinct = answered.stream().map(a -> a.ticket().number()).distinct().count();
        long otherwise = answered.stream().filter(a -> !again(hall, a).equals(a)).count();
        verdict.count("tickets", ledger.tickets());
        verdict.count("lost", lost);
        verdict.same("every answered ticket is in the ledger once", 0, lost);
        verdict.same("no number was answered twice", answered.size(), distinct);
        verdict.same("no number is in the ledger twice", 0, ledger.doubles());
        verdict.same("the same request still gets the same answer", 0, otherwise);
        verdict.same(
                "each ticket in the ledger has its stored answer",
                ledger.tickets(),
                ledger.number("SELECT count(*) FROM answer WHERE body LIKE '%ticket-issued%'"));
    }

    private static Answer again(ServedHall hall, Answer.TicketIssued answer) {
        return hall.part(TicketOffice.class).take(PatientKiosk.ask(answer)).join();
    }
}
