package mingbai.station.emergency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Scope;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.emergency.UrgentNotice;
import mingbai.model.journal.JournalEvent;
import mingbai.model.place.HallId;
import mingbai.model.place.RegionCode;
import mingbai.model.place.StationId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.status.RefusalReport;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topics;
import mingbai.station.HandBus;
import mingbai.station.HandThread;
import mingbai.station.Keys;
import mingbai.station.journal.InMemoryJournal;
import mingbai.station.trust.Refusals;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmergencyWatchTest {
    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));
    private static final Scope HALL = new Scope.OfHall(new HallId("songming"));
    private static final Scope BOARD = new Scope.OfStation(new StationId("board-1"));
    private static final UrgentNotice LEAVE =
            new UrgentNotice("请从东门离开", "", NOW.plus(Duration.ofHours(2)));

    @TempDir Path folder;
    private final Keys keys = new Keys();
    private final HandThread thread = new HandThread(NOW);
    private final Refusals refusals = new Refusals(thread);
    private final InMemoryJournal journal = new InMemoryJournal();
    private final List<Emergency> heard = new ArrayList<>();
    private HandBus bus = new HandBus();
    private OrderStore store;
    private EmergencyWatch watch;

    @BeforeEach
    void open() throws IOException {
        store = OrderStore.open(folder);
        watch =
                new EmergencyWatch(
                        List.of(REGION, HALL, BOARD),
                        store,
                        new EmergencyWatch.Parts(keys.verifier, bus, refusals, journal, thread));
        watch.onChange(heard::add);
        watch.start();
        bus.connect();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void onePersonOnDutyDarkensAndItIsWrittenDown() {
        order(dark(HALL, 1), keys.duty);
        assertTrue(watch.current().dark());
        assertEquals(List.of(new Emergency(true, List.of())), heard);
        assertEquals(List.of(new JournalEvent.OrderFollowed(HALL, 1, true)), journal.events());
    }

    @Test
    void onePersonDoesNotLiftADarknessButTwoDo() {
        order(dark(HALL, 1), keys.duty);
        order(light(HALL, 2), keys.duty);
        order(light(HALL, 2), keys.duty, keys.duty);
        order(light(HALL, 2), keys.duty, keys.reviewer);
        assertTrue(watch.current().dark());
        assertEquals(
                List.of(
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.SAME_PERSON_TWICE,
                        Reason.TOO_FEW_SIGNATURES),
                refused());
        order(light(HALL, 2), keys.duty, keys.dutysOther);
        assertFalse(watch.current().dark());
    }

    @Test
    void aNoticeOfOnePersonDoesNotLiftADarknessByTheWay() {
        order(dark(HALL, 1), keys.duty);
        order(new EmergencyOrder(HALL, 2, NOW, false, Optional.of(LEAVE)), keys.dutysOther);
        assertEquals(new Emergency(true, List.of()), watch.current());
    }

    @Test
    void darkInAnyScopeIsDark() {
        order(dark(REGION, 1), keys.duty);
        order(new EmergencyOrder(HALL, 1, NOW, false, Optional.of(LEAVE)), keys.duty);
        assertEquals(new Emergency(true, List.of(LEAVE)), watch.current());
        order(light(REGION, 2), keys.duty, keys.dutysOther);
        assertEquals(new Emergency(false, List.of(LEAVE)), watch.current());
    }

    @Test
    void aNoticeEndsByItself() {
        order(new EmergencyOrder(BOARD, 1, NOW, false, Optional.of(LEAVE)), keys.duty);
        assertEquals(List.of(LEAVE), watch.current().notices(NOW));
        assertEquals(List.of(), watch.current().notices(LEAVE.until()));
    }

    @Test
    void anOldOrderDoesNotComeBackAndDarkStaysDarkOverARestart() throws IOException {
        var lifted = Sealed.bytes(PayloadType.EMERGENCY_ORDER, light(HALL, 4), both());
        order(dark(HALL, 3), keys.duty);
        bus.put(Topics.emergency(HALL), lifted);
        order(dark(HALL, 5), keys.dutysOther);
        bus.put(Topics.emergency(HALL), lifted);
        close();
        bus = new HandBus();
        open();
        assertTrue(watch.current().dark());
        bus.put(Topics.emergency(HALL), lifted);
        assertTrue(watch.current().dark());
        assertEquals(List.of(Reason.STALE_VERSION, Reason.STALE_VERSION), refused());
    }

    @Test
    void anOrderOfTheServiceOfAnEditorOrForAnotherScopeIsRefused() {
        order(dark(HALL, 1), keys.live);
        order(dark(HALL, 1), keys.editor, keys.reviewer);
        order(dark(HALL, 1), keys.stranger);
        bus.put(
                Topics.emergency(HALL),
                Sealed.bytes(PayloadType.EMERGENCY_ORDER, dark(REGION, 1), keys.duty));
        bus.put(
                Topics.emergency(HALL),
                Sealed.bytes(PayloadType.MANIFEST, dark(HALL, 1), keys.duty));
        assertEquals(
                List.of(
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.TOO_FEW_SIGNATURES,
                        Reason.UNKNOWN_KEY,
                        Reason.WRONG_SCOPE,
                        Reason.WRONG_TYPE),
                refused());
        assertEquals(Emergency.NONE, watch.current());
    }

    private void order(EmergencyOrder order, Signer... signers) {
        bus.put(
                Topics.emergency(order.scope()),
                Sealed.bytes(PayloadType.EMERGENCY_ORDER, order, signers));
    }

    private Signer[] both() {
        return new Signer[] {keys.duty, keys.dutysOther};
    }

    private static EmergencyOrder dark(Scope scope, long number) {
        return new EmergencyOrder(scope, number, NOW, true, Optional.empty());
    }

    private static EmergencyOrder light(Scope scope, long number) {
        return new EmergencyOrder(scope, number, NOW, false, Optional.empty());
    }

    private List<Reason> refused() {
        return refusals.last().stream().map(RefusalReport::reason).toList();
    }
}
