package mingbai.service.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import mingbai.model.approver.KeyRequest;
import mingbai.model.content.Bytes;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signer;
import mingbai.model.wire.Sealed;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRequestsTest {
    private static final Set<Role> REVIEWER = Set.of(Role.REVIEWER);

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");
    private final Signer key = Signer.generate();

    private byte[] request(String holder, Role role, Signer signer) {
        var spki = Bytes.of(key.publicKey().getEncoded());
        var request =
                new KeyRequest(
                        holder,
                        spki,
                        Set.of(role),
                        Reach.EVERYTHING,
                        Instant.parse("2026-05-06T01:00:00Z"));
        return Sealed.bytes(PayloadType.KEY_REQUEST, request, signer);
    }

    @Test
    void aRequestIsAboutOneselfForOnesOwnRolesAndSignedByItsKey() throws Exception {
        try (var rooms = QuietRooms.open(QuietRooms.real(folder), clock)) {
            var requests = rooms.part(KeyRequests.class);
            byte[] good = request("rui", Role.REVIEWER, key);
            assertFalse(requests.ask(good, REVIEWER, Reach.EVERYTHING, "eva"));
            assertFalse(requests.ask(good, Set.of(Role.EDITOR), Reach.EVERYTHING, "rui"));
            assertFalse(requests.ask(good, REVIEWER, Reach.of(), "rui"));
            byte[] stolen = request("rui", Role.REVIEWER, Signer.generate());
            assertFalse(requests.ask(stolen, REVIEWER, Reach.EVERYTHING, "rui"));
            assertFalse(requests.ask(new byte[9_000], REVIEWER, Reach.EVERYTHING, "rui"));
            assertTrue(requests.ask(good, REVIEWER, Reach.EVERYTHING, "rui"));
            assertEquals(key.id(), requests.open().getFirst().id());
            assertEquals(List.of(), requests.of("rui"));
            assertFalse(rooms.part(Trust.class).established());
        }
    }

    @Test
    void aDemosStandInOfficerTrustsItAtOnceAndItLastsOverARestart() throws Exception {
        var settings = QuietRooms.settings(folder);
        try (var rooms = QuietRooms.open(settings, clock)) {
            byte[] good = request("rui", Role.REVIEWER, key);
            assertTrue(rooms.part(KeyRequests.class).ask(good, REVIEWER, Reach.EVERYTHING, "rui"));
            assertEquals(2, rooms.part(Trust.class).root().version());
        }
        try (var rooms = QuietRooms.open(settings, clock)) {
            assertEquals(key.id(), rooms.part(KeyRequests.class).of("rui").getFirst().id());
            assertEquals(List.of(), rooms.part(KeyRequests.class).open());
        }
    }
}
