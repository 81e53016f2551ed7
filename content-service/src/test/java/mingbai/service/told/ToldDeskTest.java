package mingbai.service.told;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.place.StationId;
import mingbai.model.signing.Reach;
import mingbai.model.told.ToldSettings;
import mingbai.model.wire.Wire;
import mingbai.service.MovableClock;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.publish.Publisher;
import mingbai.service.release.ReleaseDesk;
import mingbai.service.told.ToldDesk.Outcome;
import mingbai.service.watched.WatchedHall;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToldDeskTest {
    private static final StationId BOARD = new StationId("board-1");
    private static final Scope SCOPE = new Scope.OfStation(BOARD);

    @TempDir static Path folder;
    private static WatchedHall hall;

    @BeforeAll
    static void open() throws Exception {
        hall = WatchedHall.open(folder, new MovableClock("2026-05-06T01:00:00Z"), Map.of());
        put("mia", Reach.EVERYTHING);
        put("max", Reach.of(new Scope.OfHall(new HallId("other"))));
        hall.release();
        hall.reports(BOARD.value(), 77);
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    private static void put(String name, Reach within) {
        hall.part(AccountService.class)
                .put(new Account(name, name, Set.of(Role.MANAGER), within), "long enough");
    }

    private static Outcome keep(StationId station, Map<String, String> typed, String who) {
        return hall.part(ToldDesk.class).keep(station, typed, who);
    }

    @Test
    void itGoesOutSignedInTheStationsOwnScope() throws Exception {
        var typed = Map.of("speaker.volume", " 40 ", "light.hours", "", "_csrf", "x");
        assertInstanceOf(Outcome.Kept.class, keep(BOARD, typed, "mia"));
        var publisher = hall.part(Publisher.class);
        var manifest = publisher.out(SCOPE).orElseThrow();
        var entry = manifest.find(ContentPath.STATION_SETTINGS).orElseThrow();
        var body = publisher.shown(SCOPE, entry.sha256()).orElseThrow();
        assertEquals(
                new ToldSettings(Map.of("speaker.volume", "40")),
                Wire.read(body.toArray(), ToldSettings.class));
        assertTrue(hall.part(ReleaseDesk.class).scopes().contains(SCOPE));
        assertEquals("40", hall.part(ToldDesk.class).now(BOARD).get("speaker.volume"));
        var deed = hall.part(AuditLog.class).latest(5).stream().map(d -> d.about()).toList();
        assertTrue(deed.contains("board-1 {speaker.volume=40}"), deed.toString());
    }

    @Test
    void aBadValueIsRefusedAsItIsTypedAndNothingIsKept() {
        var before = hall.part(ToldDesk.class).now(BOARD);
        var outcome = keep(BOARD, Map.of("speaker.volume", "140", "light.hours", "day"), "mia");
        var faulty = assertInstanceOf(Outcome.Faulty.class, outcome);
        assertEquals(2, faulty.why().size());
        assertTrue(faulty.why().getFirst().startsWith("speaker.volume："), faulty.toString());
        assertEquals(before, hall.part(ToldDesk.class).now(BOARD));
    }

    @Test
    void whoHasNoSayOverTheStationChangesNothing() {
        var typed = Map.of("speaker.volume", "12");
        assertInstanceOf(Outcome.NotAllowed.class, keep(BOARD, typed, "max"));
        assertInstanceOf(Outcome.NotAllowed.class, keep(new StationId("unheard-of"), typed, "mia"));
    }
}
