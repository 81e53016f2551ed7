package mingbai.bench.soak;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import mingbai.bench.ground.TemporaryFolder;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.AskingKiosk;
import mingbai.bench.hall.ServedHall;
import mingbai.bench.publish.ItemEdits;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import mingbai.program.bus.PahoMessageBus;
import mingbai.service.database.Database;
import mingbai.station.StationRuntime;
import mingbai.station.content.HallContent;

/// Noise on every topic: service and station stay up, and neither takes anything of it in.
public final class FuzzSoak implements Soak {
    private static final StationId STATION = new StationId("fuzzed");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /// Region and hall: the whole content.
    private static final int SCOPES = 2;

    @Override
    public String name() {
        return "fuzz";
    }

    @Override
    public Verdict run(Plan plan) throws Exception {
        var conditions = plan.conditions();
        try (var folder = TemporaryFolder.in(conditions.checkout());
                var hall =
                        ServedHall.open(
                                conditions.checkout(),
                                folder.folder("hall"),
                                conditions.clock(),
                                conditions.random());
                var station =
                        StationRuntime.open(
                                hall.station(STATION.value(), folder.folder("station")),
                                StationStatus.Kind.KIOSK,
                                conditions.clock());
                var bus = new PahoMessageBus(hall.broker(), "fuzzer", Optional.empty())) {
            station.start();
            Waiting.until("the station's content", PATIENCE, () -> whole(station));
            connect(bus);
            return verdict(plan, hall, station, bus);
        }
    }

    private static boolean whole(StationRuntime station) {
        return station.station().content().current().versions().size() == SCOPES;
    }

    private static void connect(MessageBus bus) throws InterruptedException, TimeoutException {
        var connected = new CountDownLatch(1);
        bus.whenConnected(connected::countDown);
        bus.start();
        if (!connected.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new TimeoutException("the broker did not take the fuzzer");
        }
    }

    private Verdict verdict(Plan plan, ServedHall hall, StationRuntime station, MessageBus bus)
            throws Exception {
        var verdict = new Verdict(name(), plan.seed());
        var ledger = new Ledger(hall.part(Database.class));
        var before = ledger.fingerprint();
        var shown = station.station().content().current();
        verdict.count("messages", noise(plan, hall, bus));
        letTheLastArrive(hall, bus);
        verdict.count("malformed", malformed(hall));
        verdict.holds("the service counted what came", malformed(hall) > 0);
        verdict.holds("ledger and library are as before", ledger.fingerprint().equals(before));
        verdict.holds(
                "the station shows what it did", station.station().content().current() == shown);
        stillAtWork(verdict, hall, station);
        return verdict;
    }

    private static long malformed(ServedHall hall) {
        return hall.part(MessageBus.class).malformed().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static long noise(Plan plan, ServedHall hall, MessageBus bus) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(plan.seed());
        var noise = new Noise(random, genuine(hall));
        var topics = topics(hall);
        long end = System.nanoTime() + plan.time().toNanos();
        long sent = 0;
        while (System.nanoTime() < end) {
            var topic = topics.get(random.nextInt(topics.size()));
            if (send(bus, topic, noise.next(), random)) {
                sent++;
            }
        }
        return sent;
    }

    private static boolean send(MessageBus bus, Topic topic, byte[] bytes, RandomGenerator random) {
        return random.nextBoolean()
                ? bus.publish(topic, bytes)
                : bus.ask(topic, bytes, Topics.answer(STATION), Bytes.of(new byte[] {1, 2, 3}));
    }

    private static byte[] genuine(ServedHall hall) {
        return hall.part(Database.class)
                .read(sql ->
                        sql.first(
                                "SELECT envelope FROM manifest WHERE scope = ?",
                                row -> row.getString(1),
                                new Scope.OfHall(hall.id()).text()))
                .orElseThrow()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static List<Topic> topics(ServedHall hall) {
        return List.of(
                Topics.ask(hall.id()),
                Topics.journal(STATION),
                Topics.status(STATION),
                Topics.answer(STATION),
                Topics.receipt(STATION),
                Topics.queue(hall.id()),
                Topics.calls(hall.id()),
                Topics.manifest(new Scope.OfHall(hall.id())),
                Topics.manifest(new Scope.OfRegion(hall.region())),
                Topics.manifest(new Scope.OfStation(STATION)),
                Topics.document(Sha256.of(new byte[] {7})));
    }

    /// One more malformed message is counted only after all before it have been looked at.
    private static void letTheLastArrive(ServedHall hall, MessageBus bus) throws Exception {
        long before = malformed(hall);
        bus.publish(Topics.ask(hall.id()), new byte[] {'x'});
        Waiting.until("the last of the noise", PATIENCE, () -> malformed(hall) > before);
    }

    /// Both still do what they are for.
    private static void stillAtWork(Verdict verdict, ServedHall hall, StationRuntime station)
            throws Exception {
        try (var kiosk = AskingKiosk.connect(hall, "after", 1)) {
            var ticket = kiosk.take(hall.businesses().getFirst());
            verdict.holds("a ticket can be had", ticket.ahead().business() >= 0);
        }
        var edits = new ItemEdits(hall);
        edits.prepare();
        long version = edits.approve();
        Waiting.until(
                "the next version on the station",
                PATIENCE,
                () -> shows(station.station().content().current(), edits.scope(), version));
        verdict.count("next-version", version);
    }

    private static boolean shows(HallContent content, Scope scope, long version) {
        return content.versions().stream()
                .anyMatch(v -> v.scope().equals(scope) && v.number() == version);
    }
}
