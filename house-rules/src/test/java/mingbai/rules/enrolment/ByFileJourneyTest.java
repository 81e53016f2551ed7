package mingbai.rules.enrolment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import mingbai.model.enrolment.Fingerprint;
import mingbai.model.enrolment.WrittenRequest;
import mingbai.model.place.StationId;
import mingbai.model.wire.Wire;
import mingbai.program.broker.Pem;
import mingbai.rules.journey.Until;
import mingbai.service.authority.StationRequest;
import mingbai.service.station.StationRegistry;
import mingbai.service.station.StationSight;
import mingbai.station.reset.FactoryReset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A kiosk that does not find the service is enrolled by files that a manager carries, shows the
/// hall, works over mutual TLS once there is a network, and forgets everything again.
class ByFileJourneyTest {
    private static final StationId K07 = new StationId("k07");
    private static final int SECONDS = 60;

    @TempDir Path folder;

    /// Where nobody answers.
    private static URI nowhere() throws Exception {
        try (var free = new ServerSocket(0)) {
            return URI.create("https://localhost:" + free.getLocalPort());
        }
    }

    private static Optional<StationSight> online(DemoHall hall) {
        return hall.service()
                .part(StationRegistry.class)
                .find(K07)
                .filter(s -> s.status().online())
                .filter(s -> !s.status().picture().shown().isEmpty());
    }

    private static String shown(ManagersBrowser browser, String selector) {
        return browser.see(selector).getText().replaceAll("\\s+", " ");
    }

    @Test
    void aKioskWithoutANetworkIsEnrolledByFilesAndForgetsEverythingByCommand() throws Exception {
        try (var hall = DemoHall.open(folder);
                var kiosk = BareKiosk.start(nowhere(), folder.resolve("kiosk"));
                var browser = new ManagersBrowser()) {
            var request = kiosk.data().resolve("request.json");
            Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(request));
            var key =
                    StationRequest.parse(
                                    Wire.read(Files.readAllBytes(request), WrittenRequest.class)
                                            .application()
                                            .request())
                            .key()
                            .getEncoded();
            browser.open(hall.service().console() + "/enrolment");
            browser.logIn(hall.password());
            browser.press("#by-file summary");
            browser.type("#request", request.toString());
            browser.press("#bring");
            assertEquals(Fingerprint.of(key, new byte[0]).text(), shown(browser, "#fingerprint"));
            browser.type("#approve [name=station]", K07.value());
            browser.press("#approve [name=same]");
            browser.press("#let-in");
            var authority = Pem.certificates(hall.authority().toString()).getFirst().getEncoded();
            assertTrue(
                    shown(browser, "[data-answer=k07]")
                            .contains(Fingerprint.of(key, authority).text()));
            Files.write(
                    kiosk.data().resolve("answer.zip"),
                    browser.download("[data-answer=k07] .take-all"));
            kiosk.switchOffAndOn();
            kiosk.awaitLogged("Enrolled as k07 by answer.zip");
            Until.happens(SECONDS, TimeUnit.SECONDS, () -> online(hall).isPresent());
            assertTrue(
                    kiosk.log().indexOf("Showing hall/songming")
                            < kiosk.log().indexOf("Connected to the broker at ssl://localhost:"));
            isTold(hall, kiosk, browser);
            forgets(hall, kiosk, browser);
        }
    }

    private static void isTold(DemoHall hall, BareKiosk kiosk, ManagersBrowser browser)
            throws Exception {
        browser.open(hall.service().console() + "/stations/k07/settings");
        browser.type("[name='screen.dimmed']", "at night");
        browser.press("#keep");
        assertTrue(shown(browser, "#wrong").startsWith("screen.dimmed："));
        browser.open(hall.service().console() + "/stations/k07/settings");
        browser.type("[name='screen.dimmed']", "23:00-05:00");
        browser.press("#keep");
        browser.see("#kept");
        kiosk.awaitNewStart();
        var begun = InstantSource.system().instant();
        var line =
                kiosk.shows()
                        .lines()
                        .filter(l -> l.startsWith("screen.dimmed"))
                        .findFirst()
                        .orElse("");
        assertTrue(line.contains("23:00-05:00"), line);
        assertTrue(line.endsWith("服务下发 · by the service, version 1"), line);
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> online(hall).filter(s -> s.heard().isAfter(begun)).isPresent());
    }

    private static void forgets(DemoHall hall, BareKiosk kiosk, ManagersBrowser browser)
            throws Exception {
        browser.open(hall.service().console() + "/stations/k07/screen");
        browser.press("#forget summary");
        browser.type("#confirm", "k70");
        browser.press("#reset");
        browser.see("#why");
        assertTrue(online(hall).isPresent(), "nobody named it");
        Until.happens(
                SECONDS,
                TimeUnit.SECONDS,
                () -> FactoryReset.waiting(kiosk.data(), InstantSource.system()) == 0);
        browser.press("#forget summary");
        browser.type("#confirm", "k07");
        browser.press("#reset");
        browser.see("#well");
        kiosk.awaitNewStart();
        kiosk.awaitLogged("This station has forgotten everything");
        var data = kiosk.data();
        Until.happens(SECONDS, TimeUnit.SECONDS, () -> Files.exists(data.resolve("request.json")));
        assertFalse(Files.exists(data.resolve("identity/identity.pem")));
        assertFalse(Files.exists(data.resolve("content.db")));
        assertTrue(
                Files.readString(data.resolve("last-reset.txt"))
                        .endsWith("by the service, journal entries lost: 0\n"));
        assertEquals(Optional.empty(), hall.service().part(StationRegistry.class).find(K07));
        browser.open(hall.service().console() + "/enrolment");
        assertTrue(shown(browser, "[data-station=k07] .chip.warn").contains("已恢复出厂"));
    }
}
