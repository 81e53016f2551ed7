package mingbai.station.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import mingbai.station.Keys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// When a station asks for its next certificate.
class StationIdentityTest {
    /// Two thirds of the way from an hour before the authority's day to its end.
    private static final Instant DUE = Instant.parse("2026-12-14T00:40:00Z");

    @TempDir Path folder;
    private EnrolAddress address;

    @BeforeEach
    void aStation() throws Exception {
        address = new EnrolAddress(URI.create("https://10.0.0.5:8443"), Optional.empty(), folder);
        var key = new IdentityFolder(folder).key().getPublic();
        Files.write(folder.resolve("answer.json"), Authority.made().answer(key, new Keys().root));
        new WrittenEnrolment(address, () -> Authority.NOW).takeWhatCame();
    }

    private StationIdentity at(Instant clock) throws Exception {
        return StationIdentity.open(address, () -> clock).orElseThrow();
    }

    @Test
    void atTwoThirdsOfItsLifeByItsOwnClock() throws Exception {
        assertEquals(DUE, at(DUE).due());
        assertFalse(at(DUE.minusSeconds(1)).due(Instant.EPOCH));
        assertTrue(at(DUE).due(Instant.EPOCH));
    }

    @Test
    void aBoxWhoseClockStandsBehindGoesByTheServicesWord() throws Exception {
        for (var clock : new Instant[] {Instant.EPOCH, Authority.NOW}) {
            assertFalse(at(clock).due(DUE.minusSeconds(1)), clock.toString());
            assertTrue(at(clock).due(DUE), clock.toString());
        }
    }
}
