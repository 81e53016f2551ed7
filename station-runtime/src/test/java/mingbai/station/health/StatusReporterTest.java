package mingbai.station.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mingbai.model.content.Scope;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.DeviceReport;
import mingbai.model.status.Shown;
import mingbai.model.status.StationStatus;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.content.HallContent;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StatusReporterTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));

    private final HandBus bus = new HandBus();
    private final HandThread thread = new HandThread(NOW);
    private final Refusals refusals = new Refusals(thread);
    private final InMemoryJournal journal = new InMemoryJournal();
    private final StatusReporter.Who who =
            new StatusReporter.Who(
                    new StationId("kiosk-1"), new HallId("songming"), StationStatus.Kind.KIOSK);
    private final StatusReporter reporter =
            new StatusReporter(
                    who,
                    new StatusReporter.Parts(bus, refusals, journal, () -> true, thread, thread));

    @BeforeEach
    void start() {
        reporter.start();
        bus.connect();
    }

    private List<StationStatus> said() throws MalformedMessage {
        List<StationStatus> said = new ArrayList<>();
        for (var message : bus.takeSent()) {
            assertTrue(message.retained());
            said.add(Wire.read(message.payload().toArray(), StationStatus.class));
        }
        return said;
    }

    private static HallContent content(long version) {
        return new HallContent(
                Map.of(), List.of(new HallContent.Version(HALL, version, NOW.plusSeconds(60))));
    }

    @Test
    void itSaysSoWhenItIsThereAndEveryFewSeconds() throws Exception {
        assertEquals(1, said().size());
        reporter.frame();
        thread.pass(StatusReporter.EVERY);
        var status = said().getFirst();
        assertTrue(status.online());
        assertEquals(1, status.picture().frames());
    }

    @Test
    void whatIsDrawnIsToldSoonAndProvenOnce() throws Exception {
        said();
        reporter.drawn(content(4));
        reporter.drawn(content(4));
        reporter.device(new DeviceReport("printer", "online", "", true));
        thread.pass(StatusReporter.SOON);
        var status = said();
        assertEquals(1, status.size());
        assertEquals(List.of(new Shown(HALL, 4, NOW)), status.getFirst().picture().shown());
        assertEquals("printer", status.getFirst().devices().getFirst().name());
        assertEquals(List.of(new JournalEvent.ContentShown(HALL, 4, NOW)), journal.events());
    }

    @Test
    void whatIsStoredIsProvenOnceForEachVersion() throws Exception {
        reporter.stored(content(4));
        reporter.stored(content(4));
        reporter.stored(content(5));
        thread.pass(StatusReporter.SOON);
        assertEquals(
                List.of(
                        new JournalEvent.ContentStored(HALL, 4, NOW),
                        new JournalEvent.ContentStored(HALL, 5, NOW)),
                journal.events());
    }

    @Test
    void whatWasRefusedIsToldWithItsReason() throws Exception {
        said();
        refusals.add("mb/1/hall/songming/manifest", Reason.STALE_VERSION);
        thread.pass(StatusReporter.EVERY);
        var trouble = said().getFirst().trouble();
        assertEquals(1, trouble.malformed());
        assertEquals(Reason.STALE_VERSION, trouble.refusals().getFirst().reason());
    }

    @Test
    void goneIsGoneWithOrWithoutAWord() throws Exception {
        said();
        var will = Wire.read(who.lastWill(NOW).payload().get().toArray(), StationStatus.class);
        assertFalse(will.online());
        reporter.close();
        assertFalse(said().getFirst().online());
    }
}
