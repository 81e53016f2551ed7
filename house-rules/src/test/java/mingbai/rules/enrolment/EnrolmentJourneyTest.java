package mingbai.rules.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.place.StationId;
import mingbai.program.broker.Pem;
import mingbai.rules.journey.Until;
import mingbai.service.station.StationRegistry;
import mingbai.station.identity.EnrolAddress;
import mingbai.station.identity.StationIdentity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A box out of its carton shows a code, a manager lets it in with Chromium, it works over mutual
/// TLS, and is shut out again.
class EnrolmentJourneyTest {
    private static final StationId K03 = new StationId("k03");
    private static final int SECONDS = 60;

    @TempDir Path folder;

    private static String fingerprintOf(BareKiosk kiosk, DemoHall hall) throws Exception {
        var key = Files.readAllLines(kiosk.data().resolve("identity/device.key")).getFirst();
        var authority = Pem.certificates(hall.authority().toString());
        return Fingerprint.of(Base64.getDecoder().decode(key), authority.getFirst().getEncoded())
                .text();
    }

    @Test
    void aBareBoxIsLetInWorksOverMutualTlsAndIsShutOut() throws Exception {
        try (var hall = DemoHall.open(folder);
                var kiosk = BareKiosk.start(hall.enrol(), folder.resolve("kiosk"));
                var browser = new ManagersBrowser()) {
            var service = hall.service();
            var square = kiosk.square();
            assertTrue(square.startsWith(service.console() + "/enrolment?code="), square);
            browser.open(square);
            browser.logIn(hall.password());
            browser.press("#find");
            var shown = browser.see("#fingerprint").getText().replaceAll("\\s+", " ");
            assertEquals(fingerprintOf(kiosk, hall), shown);
            assertEquals("1080×1920", browser.see("#screen").getText());
            browser.type("#approve [name=station]", K03.value());
            browser.press("#approve [name=same]");
            browser.press("#let-in");
            browser.see("[data-station=k03]");
            kiosk.awaitNewStart();
            var registry = service.part(StationRegistry.class);
            Until.happens(
                    SECONDS,
                    TimeUnit.SECONDS,
                    () ->
                            registry.find(K03)
                                    .filter(s -> s.status().online())
                                    .filter(s -> !s.status().picture().shown().isEmpty())
                                    .isPresent());
            assertTrue(kiosk.log().contains("Connected to the broker at ssl://localhost:"));
            onlyForItsOwner(kiosk.data().resolve("identity"));
            renewed(new EnrolAddress(hall.enrol(), Optional.empty(), kiosk.data()));
            browser.press("[data-station=k03] summary");
            browser.press("[data-station=k03] button");
            kiosk.awaitLogged("The connection to the broker ended");
            kiosk.awaitLogged("No broker at ssl://localhost:");
            browser.see("[data-station=k03] .chip.bad");
        }
    }

    /// In two months it has another key and another certificate, over TLS by the first one.
    private static void renewed(EnrolAddress address) throws Exception {
        var pem = address.data().resolve("identity/identity.pem").toString();
        var before = Pem.certificates(pem).getFirst();
        var now = InstantSource.system();
        assertFalse(renewed(address, now, Instant.EPOCH));
        var later = InstantSource.offset(now, Duration.ofDays(61));
        assertTrue(renewed(address, later, Instant.EPOCH));
        var after = Pem.certificates(pem).getFirst();
        assertNotEquals(before.getSerialNumber(), after.getSerialNumber());
        assertNotEquals(before.getPublicKey(), after.getPublicKey());
        assertEquals(before.getSubjectX500Principal(), after.getSubjectX500Principal());
        renewedByTheServicesWord(address);
    }

    /// A box whose clock stands still goes by the service's word, and is believed to be who it is.
    private static void renewedByTheServicesWord(EnrolAddress address) throws Exception {
        var now = InstantSource.system().instant();
        assertFalse(renewed(address, () -> Instant.EPOCH, now));
        assertTrue(renewed(address, () -> Instant.EPOCH, now.plus(Duration.ofDays(61))));
    }

    private static boolean renewed(EnrolAddress address, InstantSource clock, Instant said)
            throws Exception {
        return StationIdentity.open(address, clock).orElseThrow().renewWhenDue(said);
    }

    private static void onlyForItsOwner(Path identity) throws Exception {
        try (var files = Files.list(identity)) {
            for (var file : files.toList()) {
                assertEquals(
                        "rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(file)),
                        file.toString());
            }
        }
        assertFalse(Files.exists(identity.resolve("device.key")));
    }
}
