package mingbai.service.unlock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import mingbai.model.place.StationId;
import mingbai.model.status.StationStatus;
import mingbai.model.unlock.AnswerCode;
import mingbai.model.unlock.Challenge;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.MessageBus;
import mingbai.service.audit.AuditLog;
import mingbai.service.browser.SharedConsole;
import mingbai.service.settings.Settings;
import mingbai.service.station.StationRegistry;
import mingbai.service.trust.Trust;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/// A manager signs what a kiosk asks.
@ExtendWith(SharedConsole.class)
class UnlockBrowserTest {
    private static final StationId KIOSK = new StationId("kiosk-to-service");

    private static void heardOf(SharedConsole.Running console) {
        var status =
                new StationStatus(
                        new StationStatus.Identity(
                                KIOSK,
                                console.part(Settings.class).hall(),
                                StationStatus.Kind.KIOSK,
                                Instant.EPOCH),
                        true,
                        new StationStatus.Picture(List.of(), 1, true),
                        List.of(),
                        new StationStatus.Trouble(0, List.of()));
        console.part(MessageBus.class).retain(Topics.status(KIOSK), Wire.bytes(status));
        console.browser.until(_ -> console.part(StationRegistry.class).find(KIOSK).isPresent());
    }

    @Test
    void theSignedAnswerIsWhatTheKioskBelieves(SharedConsole.Running console) throws Exception {
        heardOf(console);
        console.browser.open("/unlock?station=" + KIOSK + "&number=123456789012");
        console.browser.press("main button[type=submit]");
        console.browser.see("#qr");
        console.browser.press("main summary");
        var groups =
                console.browser.driver().findElements(By.cssSelector("#groups code")).stream()
                        .map(WebElement::getText)
                        .toList();
        var answer = AnswerCode.parse(String.join("", groups)).orElseThrow();
        var verifier = console.part(Trust.class).verifier();
        assertTrue(new Challenge(KIOSK, "123456789012").answeredBy(answer, verifier));
        assertFalse(new Challenge(KIOSK, "123456789013").answeredBy(answer, verifier));
        var deed = console.part(AuditLog.class).latest(1).getFirst();
        assertEquals(List.of("manager", KIOSK.value()), List.of(deed.who(), deed.about()));
        console.pictures("unlock");
    }

    @Test
    void anUnknownStationOrAShortNumberIsNotSigned(SharedConsole.Running console) throws Exception {
        heardOf(console);
        console.browser.open("/unlock?station=" + KIOSK + "&number=1234-1234-123-");
        console.browser.press("main button[type=submit]");
        console.browser.see("#refused");
        assertFalse(console.browser.shows("#qr"));
    }
}
