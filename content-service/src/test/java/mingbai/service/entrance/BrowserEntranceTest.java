package mingbai.service.entrance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.random.RandomGenerator;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.OpenedHall;
import mingbai.service.QuietRooms;
import mingbai.service.browser.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The entrance of the console in a real browser.
class BrowserEntranceTest {
    private static final String OWN_FONT =
            "return document.fonts.load('16px \"Hall Sans\"', '明').then(faces => faces.length)";

    @TempDir Path folder;

    @Test
    void aManagerLogsInAndSeesTheHall() throws Exception {
        try (var service =
                        ContentService.start(
                                OpenedHall.settings(folder),
                                new MovableClock("2026-05-06T01:00:00Z"),
                                RandomGenerator.of("L64X128MixRandom"));
                var browser = Browser.phone(service.console())) {
            browser.logIn("manager", QuietRooms.password(folder, "manager"));
            assertEquals("/", browser.path());
            browser.awaitText("h1", "概览");
            assertTrue(browser.fits());
            // Whose machine has no Chinese font gets ours.
            assertEquals(1L, browser.script(OWN_FONT));
        }
    }
}
