package mingbai.service.duty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import mingbai.model.ask.Answer;
import mingbai.model.ask.Ask;
import mingbai.model.ask.RequestId;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.notice.Notice;
import mingbai.model.place.BusinessId;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.place.WindowNumber;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.settings.SettingsFile;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.StationProbe;
import mingbai.service.calling.DeskCommand;
import mingbai.service.calling.DeskOutcome;
import mingbai.service.calling.QueueDesk;
import mingbai.service.ground.Grounds;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two instances of the service beside each other, by configuration alone: one PostgreSQL database
/// and one mosquitto.
class TwoInstancesTest {
    private static final HallId HALL = new HallId("songming");
    private static final StationId KIOSK = new StationId("kiosk-1");
    private static final int TICKETS = 40;

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private ContentService one;
    private ContentService two;
    private Verifier verifier;

    @BeforeEach
    void start() throws Exception {
        one = ContentService.start(settings(), clock, RandomGenerator.of("L64X128MixRandom"));
        two = ContentService.start(settings(), clock, RandomGenerator.of("L64X128MixRandom"));
        byte[] trust = Files.readAllBytes(folder.resolve("data/trust.json"));
        verifier = new Verifier(Wire.read(trust, TrustRoot.class));
    }

    @AfterEach
    void stop() {
        one.close();
        two.close();
    }

    private Settings settings() throws Exception {
        var properties = new Properties();
        properties.putAll(Grounds.sharedSettings(folder));
        properties.setProperty("demo", "true");
        properties.setProperty("http.port", "0");
        properties.setProperty("public.url", "http://127.0.0.1:1");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        properties.setProperty("sample.workbook", QuietRooms.SAMPLE.toString());
        return Settings.from(SettingsFile.of(properties));
    }

    private static Ask.TakeTicket ask() {
        return new Ask.TakeTicket(
                new RequestId(UUID.randomUUID()),
                KIOSK,
                new BusinessId("marriage"),
                Optional.empty());
    }

    private Answer.TicketIssued answer(StationProbe kiosk) throws Exception {
        var opened =
                Sealed.openLive(
                        kiosk.next(Topics.answer(KIOSK)).getPayload(),
                        PayloadType.ANSWER,
                        Answer.class,
                        verifier);
        var trusted = assertInstanceOf(Sealed.Opened.Trusted.class, opened);
        return assertInstanceOf(Answer.TicketIssued.class, trusted.message());
    }

    @Test
    void theyShareTheWorkAndOneGoesOnWithoutTheOther() throws Exception {
        eachRequestIsAnsweredOnceAndNoTicketIsCalledTwice();
        whatOnePublishesTheOtherKnowsAndTakesOver();
    }

    private void eachRequestIsAnsweredOnceAndNoTicketIsCalledTwice() throws Exception {
        var tickets = new ArrayList<Answer.TicketIssued>();
        try (var kiosk = new StationProbe(one.mqtt(), KIOSK.value())) {
            kiosk.subscribe(Topics.answer(KIOSK));
            var asks = IntStream.range(0, TICKETS).mapToObj(i -> ask()).toList();
            for (var ask : asks) {
                kiosk.ask(Topics.ask(HALL), ask, Topics.answer(KIOSK), "t");
            }
            for (var _ : asks) {
                tickets.add(answer(kiosk));
            }
            kiosk.ask(Topics.ask(HALL), asks.getFirst(), Topics.answer(KIOSK), "again");
            var again = answer(kiosk);
            assertEquals(
                    List.of(again.ticket()),
                    tickets.stream()
                            .filter(t -> t.id().equals(again.id()))
                            .map(Answer.TicketIssued::ticket)
                            .toList());
            assertTrue(kiosk.silent(Topics.answer(KIOSK)));
        }
        var numbers = new HashSet<String>();
        tickets.forEach(t -> numbers.add(t.ticket().number().text()));
        assertEquals(TICKETS, numbers.size());
        assertEquals(numbers, called());
    }

    /// A window at each instance calls until nobody waits. Nobody is called twice.
    private Set<String> called() {
        var here = CompletableFuture.supplyAsync(() -> callAll(one, new WindowNumber(36)));
        var there = CompletableFuture.supplyAsync(() -> callAll(two, new WindowNumber(37)));
        var all = new ArrayList<>(here.join());
        all.addAll(there.join());
        var once = new HashSet<>(all);
        assertEquals(once.size(), all.size());
        return once;
    }

    private static List<String> callAll(ContentService service, WindowNumber window) {
        var called = new ArrayList<String>();
        var desk = service.part(QueueDesk.class);
        while (desk.handle(new DeskCommand.CallNext(window))
                instanceof DeskOutcome.Called(var call)) {
            called.add(call.ticket().text());
        }
        return called;
    }

    private void whatOnePublishesTheOtherKnowsAndTakesOver() throws Exception {
        assertTrue(one.part(Duty.class).mine());
        assertFalse(two.part(Duty.class).mine());
        var scope = two.part(HallShelf.class).hallScope();
        var notice =
                new Notice("n1", Notice.Kind.ANNOUNCEMENT, "今日通知", "停电半天", LibraryDocument.ALWAYS);
        var before = manifest();
        two.part(Library.class)
                .put(
                        LibraryDocument.of(
                                scope, ContentPath.notice("n1"), DocumentType.NOTICE, notice));
        assertInstanceOf(PublishOutcome.Published.class, two.part(Publisher.class).publish(scope));
        var after = manifest();
        assertNotEquals(before.version(), after.version());
        assertTrue(one.part(Publisher.class).out().contains(after));
        one.close();
        two.part(Duty.class).look();
        assertTrue(two.part(Duty.class).mine());
        assertEquals(after, manifest());
    }

    /// What a station finds on the broker now.
    private ContentManifest manifest() throws Exception {
        var topic = Topics.manifest(two.part(HallShelf.class).hallScope());
        try (var station = new StationProbe(two.mqtt(), "reader")) {
            station.subscribe(topic);
            var opened = Sealed.openManifest(station.next(topic).getPayload(), verifier);
            var trusted = assertInstanceOf(Sealed.Opened.Trusted.class, opened);
            return assertInstanceOf(ContentManifest.class, trusted.message());
        }
    }
}
