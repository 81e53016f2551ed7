package mingbai.service;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.journal.EntryId;
import mingbai.model.journal.JournalBatch;
import mingbai.model.journal.JournalEntry;
import mingbai.model.journal.JournalEvent;
import mingbai.model.journal.Receipt;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.queue.Call;
import mingbai.model.queue.QueueSnapshot;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.voice.ClipName;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.MessageBus;
import mingbai.service.calling.QueueDesk;
import mingbai.service.database.Database;
import mingbai.service.station.ShownEvidence;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The running service, met as stations meet it: over the wire.
@Tag("both-grounds")
class ContentServiceTest {
    private static final HallId HALL = new HallId("songming");
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    @TempDir static Path folder;
    private static ContentService service;
    private static Verifier verifier;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        QuietRooms.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        byte[] trust = Files.readAllBytes(folder.resolve("data/trust.json"));
        verifier = new Verifier(Wire.read(trust, TrustRoot.class));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ContentManifest manifest(StationProbe station, Scope scope) throws Exception {
        station.subscribe(Topics.manifest(scope));
        var sealed = station.next(Topics.manifest(scope)).getPayload();
        return trusted(Sealed.openManifest(sealed, verifier));
    }

    private static <T> T trusted(Sealed.Opened<T> opened) {
        if (opened instanceof Sealed.Opened.Trusted<T>(T message)) {
            return message;
        }
        throw new AssertionError(opened.toString());
    }

    private static byte[] document(StationProbe station, DocumentEntry entry) throws Exception {
        var topic = Topics.document(entry.sha256());
        station.subscribe(topic);
        return station.next(topic).getPayload();
    }

    private static Map<DocumentEntry, Record> fetched(
            StationProbe station, List<DocumentEntry> entries) throws Exception {
        Map<DocumentEntry, Record> fetched = new LinkedHashMap<>();
        for (var entry : entries) {
            byte[] bytes = document(station, entry);
            assertEquals(entry.sha256(), Sha256.of(bytes));
            assertEquals(entry.size(), bytes.length);
            fetched.put(entry, Wire.read(bytes, entry.type().record()));
        }
        return fetched;
    }

    @Test
    void aStationFetchesEverythingTheSignedManifestsName() throws Exception {
        try (var station = new StationProbe(service.mqtt(), "reader")) {
            var catalogue = manifest(station, REGION);
            var hall = manifest(station, new Scope.OfHall(HALL));
            assertEquals(4, catalogue.chapters().size());
            var chapters = new HashMap<Sha256, Chapter>();
            fetched(station, catalogue.documents())
                    .forEach((entry, chapter) ->
                            chapters.put(entry.sha256(), assertInstanceOf(Chapter.class, chapter)));
            var named = catalogue.named(chapters::get);
            assertEquals(169, fetched(station, named).size());
            assertEquals(167, named.stream().filter(d -> d.type() == DocumentType.ITEM).count());
            assertEquals(12 + ClipName.ALL.size(), fetched(station, hall.documents()).size());
        }
    }

    private static Ask.TakeTicket ask(StationId station, String business) {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()),
                station,
                new BusinessId(business),
                Optional.empty());
    }

    private static Answer answer(byte[] bytes) {
        return trusted(Sealed.openLive(bytes, PayloadType.ANSWER, Answer.class, verifier));
    }

    @Test
    void aTicketIsAnsweredToTheAskerAndOnceForEachRequest() throws Exception {
        var id = new StationId("kiosk-a");
        try (var station = new StationProbe(service.mqtt(), "kiosk-a")) {
            station.subscribe(Topics.answer(id));
            var ask = ask(id, "tax");
            station.ask(Topics.ask(HALL), ask, Topics.answer(id), "one");
            station.ask(Topics.ask(HALL), ask, Topics.answer(id), "one");
            var first = station.next(Topics.answer(id));
            var second = station.next(Topics.answer(id));
            assertArrayEquals(
                    "one".getBytes(StandardCharsets.UTF_8),
                    first.getProperties().getCorrelationData());
            var issued = assertInstanceOf(Answer.TicketIssued.class, answer(first.getPayload()));
            assertEquals("K001", issued.ticket().number().text());
            assertEquals(issued, answer(second.getPayload()));
        }
    }

    @Test
    void aForgedOrMalformedRequestIsCountedAndNobodyIsAnswered() throws Exception {
        var victim = new StationId("kiosk-v");
        var attacker = new StationId("kiosk-x");
        try (var station = new StationProbe(service.mqtt(), "kiosk-x")) {
            station.subscribe(Topics.answer(victim));
            station.subscribe(Topics.answer(attacker));
            var topic = Topics.ask(HALL);
            station.ask(topic, ask(victim, "marriage"), Topics.answer(attacker), "x");
            station.publish(topic, ask(attacker, "marriage"));
            station.publish(topic, new byte[] {1, 2, 3}, Topics.answer(attacker).name(), "x");
            station.publish(
                    topic, "{\"ask\":\"format-disk\"}".getBytes(StandardCharsets.UTF_8), "", "");
            var honest = ask(attacker, "marriage");
            station.ask(topic, honest, Topics.answer(attacker), "honest");
            var only = answer(station.next(Topics.answer(attacker)).getPayload());
            assertEquals(honest.id(), only.id());
            assertTrue(station.silent(Topics.answer(victim)));
            long counted = service.part(MessageBus.class).malformed().get("mb/1/hall/+/ask");
            assertEquals(4, counted);
        }
    }

    @Test
    void aCallReachesTheBoardsSignedAndTheSnapshotFollows() throws Exception {
        var id = new StationId("kiosk-c");
        try (var station = new StationProbe(service.mqtt(), "board")) {
            station.subscribe(Topics.answer(id));
            station.subscribe(Topics.calls(HALL));
            station.ask(Topics.ask(HALL), ask(id, "party"), Topics.answer(id), "c");
            station.next(Topics.answer(id));
            service.part(QueueDesk.class).callNext(new WindowNumber(40));
            var call = trusted(open(station, Topics.calls(HALL), PayloadType.CALL, Call.class));
            assertEquals("P001", call.ticket().text());
            assertEquals(new WindowNumber(40), call.window());
            station.subscribe(Topics.queue(HALL));
            QueueSnapshot board;
            do {
                board =
                        trusted(
                                open(
                                        station,
                                        Topics.queue(HALL),
                                        PayloadType.QUEUE_SNAPSHOT,
                                        QueueSnapshot.class));
            } while (board.header().lastCall() < call.sequence());
            assertTrue(board.recent().contains(call));
        }
    }

    private static <T> Sealed.Opened<T> open(
            StationProbe station, Topic topic, PayloadType type, Class<T> message)
            throws InterruptedException {
        return Sealed.openLive(station.next(topic).getPayload(), type, message, verifier);
    }

    @Test
    void aJournalEntryIsTakenInOnceAndReceiptedEachTime() throws Exception {
        var id = new StationId("kiosk-j");
        var drawn = Instant.parse("2026-05-06T01:00:01Z");
        var event = new JournalEvent.ContentShown(REGION, 1, drawn);
        var entry = new JournalEntry(new EntryId(UUID.randomUUID()), 1, drawn, event);
        try (var station = new StationProbe(service.mqtt(), "kiosk-j")) {
            station.subscribe(Topics.receipt(id));
            var batch = new JournalBatch(id, List.of(entry));
            station.publish(Topics.journal(new StationId("other")), batch);
            for (int i = 0; i < 2; i++) {
                station.publish(Topics.journal(id), batch);
                var receipt =
                        trusted(
                                open(
                                        station,
                                        Topics.receipt(id),
                                        PayloadType.RECEIPT,
                                        Receipt.class));
                assertEquals(new Receipt(id, List.of(entry.id())), receipt);
            }
        }
        long kept =
                service.part(Database.class)
                        .read(sql ->
                                sql.number(
                                        "SELECT count(*) FROM journal_entry WHERE id = ?",
                                        entry.id().toString()));
        assertEquals(1, kept);
        assertEquals(
                List.of(new ShownEvidence.Drawn(id, 1, drawn)),
                service.part(ShownEvidence.class).drawn(REGION, 1));
    }

    @Test
    void theReadyFileTellsWhereEverythingIsAndSecretsAreTheOwners() throws Exception {
        assertEquals(
                "console=%s\nmqtt=%s\nhall=songming\ntrust=%s\n"
                        .formatted(
                                service.console(),
                                service.mqtt(),
                                folder.resolve("data/trust.json").toAbsolutePath()),
                Files.readString(folder.resolve("ready")));
        for (String secret : List.of("log-ins.txt", "keys/live.key", "keys/demo-editor.key")) {
            var permissions = Files.getPosixFilePermissions(folder.resolve("data/" + secret));
            assertEquals("rw-------", PosixFilePermissions.toString(permissions));
        }
    }
}
