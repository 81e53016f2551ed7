package mingbai.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import java.util.random.RandomGenerator;
import mingbai.model.content.Scope;
import mingbai.model.place.RegionCode;
import mingbai.model.wire.Topics;
import mingbai.program.settings.SettingsFile;
import mingbai.service.account.AccountService;
import mingbai.service.settings.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How one gets into the console, and how one does not.
class ConsoleEntranceTest {
    private static final Scope REGION = new Scope.OfRegion(new RegionCode("530127000000"));

    @TempDir Path folder;
    private final MovableClock clock = new MovableClock("2026-05-06T01:00:00Z");

    private ContentService start(Settings settings) throws Exception {
        return ContentService.start(settings, clock, RandomGenerator.of("L64X128MixRandom"));
    }

    private String password(String name) throws Exception {
        return QuietRooms.password(folder, name);
    }

    @Test
    void aDemoKeepsItsContentAndItsLogInsAcrossARestart() throws Exception {
        byte[] manifest;
        String password;
        try (var service = start(QuietRooms.settings(folder))) {
            password = password("manager");
            manifest = retainedManifest(service);
            enter(service.console(), password);
        }
        try (var service = start(QuietRooms.settings(folder))) {
            assertEquals(password, password("manager"));
            org.junit.jupiter.api.Assertions.assertArrayEquals(manifest, retainedManifest(service));
            lockOut(service.console(), password("clerk"));
        }
    }

    private static byte[] retainedManifest(ContentService service) throws Exception {
        try (var station = new StationProbe(service.mqtt(), "probe")) {
            station.subscribe(Topics.manifest(REGION));
            return station.next(Topics.manifest(REGION)).getPayload();
        }
    }

    private static void enter(URI console, String password) throws Exception {
        var stranger = new ConsoleProbe(console);
        var page = stranger.get("/");
        assertEquals(302, page.statusCode());
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self';"), policy);
        var fields = Map.of("name", "manager", "password", password);
        assertEquals(403, stranger.postAsItIs("/log-in", fields).statusCode());
        var manager = new ConsoleProbe(console);
        assertEquals("/", manager.logIn("manager", password));
        String home = manager.get("/").body();
        assertTrue(home.startsWith("<!DOCTYPE html>"), home);
        assertTrue(home.contains("演示主管"), home);
        assertEquals(404, manager.get("/no-such-page").statusCode());
        assertEquals(200, stranger.get("/webjars/htmx.org/2.0.4/dist/htmx.min.js").statusCode());
        assertEquals(200, stranger.get("/assets/console.css").statusCode());
    }

    private void lockOut(URI console, String password) throws Exception {
        for (int i = 0; i < AccountService.MOST_FAILURES; i++) {
            assertEquals("/log-in?failed", new ConsoleProbe(console).logIn("clerk", "wrong" + i));
        }
        assertEquals("/log-in?failed", new ConsoleProbe(console).logIn("clerk", password));
        clock.advance(AccountService.LOCKED_FOR.plus(Duration.ofSeconds(1)));
        assertEquals("/", new ConsoleProbe(console).logIn("clerk", password));
    }

    @Test
    void withoutADemoTheFirstManagerComesByALinkThatWorksOnce() throws Exception {
        var properties = new Properties();
        properties.setProperty("http.port", "0");
        properties.setProperty("mqtt.port", "0");
        properties.setProperty("data.directory", folder.resolve("data").toString());
        try (var service = start(Settings.from(SettingsFile.of(properties)))) {
            String line = Files.readString(folder.resolve("data/log-ins.txt")).strip();
            String path = URI.create(line.substring(line.lastIndexOf(' ') + 1)).getPath();
            var browser = new ConsoleProbe(service.console());
            assertEquals(404, browser.get("/set-up/guessed").statusCode());
            assertEquals(200, browser.get(path).statusCode());
            var weak = Map.of("name", "chief", "display", "主管", "password", "short");
            assertTrue(browser.post(path, weak).body().contains("请检查账号和密码"));
            var strong = Map.of("name", "chief", "display", "主管", "password", "long enough 1");
            assertEquals(302, browser.post(path, strong).statusCode());
            assertEquals(404, browser.get(path).statusCode());
            assertEquals("/", browser.logIn("chief", "long enough 1"));
            assertFalse(browser.get("/").body().contains("演示"));
        }
    }
}
