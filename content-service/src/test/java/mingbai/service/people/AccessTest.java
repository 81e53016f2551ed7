package mingbai.service.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import mingbai.model.content.Scope;
import mingbai.model.place.HallId;
import mingbai.model.signing.Reach;
import mingbai.service.ConsoleProbe;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.factor.SecondFactor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Who gets in, how far, and for how long; over HTTP, outside a demo.
class AccessTest {
    private static final Pattern LINK = Pattern.compile("id=\"link\">[^<]*(/set-up/[^<]+)<");
    private static final Pattern SECRET = Pattern.compile("id=\"secret\">([A-Z2-7=]+)<");
    private static final String PASSWORD = "correct horse 7";

    /// What is open to whoever is in, or to everybody.
    private static final Set<String> OPEN =
            Set.of(
                    "/",
                    "/error",
                    "/log-in",
                    "/log-in/code",
                    "/log-in/provider",
                    "/set-up/{token}",
                    "/set-up/{token}/enter");

    @TempDir static Path folder;
    private static final MovableClock CLOCK = new MovableClock("2026-05-06T01:00:00Z");
    private static ContentService service;

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        QuietRooms.real(folder), CLOCK, RandomGenerator.of("L64X128MixRandom"));
        person("boss", Role.MANAGER, Reach.EVERYTHING);
        person("local", Role.MANAGER, Reach.of(new Scope.OfHall(new HallId("songming"))));
        person("neighbour", Role.MANAGER, Reach.of(new Scope.OfHall(new HallId("elsewhere"))));
    }

    private static void person(String name, Role role, Reach within) {
        var account = new Account(name, name, Set.of(role), within);
        service.part(AccountService.class).put(account, PASSWORD);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static ConsoleProbe in(String name) throws Exception {
        var probe = new ConsoleProbe(service.console());
        assertEquals("/", probe.logIn(name, PASSWORD));
        return probe;
    }

    /// Every path there is, so that a new controller is held to it as well.
    private static List<String> paths(RequestMethod method) {
        List<String> paths = new ArrayList<>();
        service.parts(RequestMappingHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .forEach(info -> {
                    var methods = info.getMethodsCondition().getMethods();
                    if (methods.contains(method) || methods.isEmpty()) {
                        paths.addAll(info.getPatternValues());
                    }
                });
        paths.removeIf(p ->
                OPEN.contains(p)
                        || p.startsWith("/t/")
                        || p.startsWith("/i/")
                        || p.startsWith("/api/"));
        return paths;
    }

    /// With something in the place of each variable.
    private static String filled(String path) {
        return path.replaceAll("\\{id:\\[0-9a-f]\\{16}}", "0".repeat(16))
                .replaceAll("\\{[^}]+}", "1");
    }

    @Test
    void aManagerOfAnotherHallOpensAndChangesNothingHere() throws Exception {
        var neighbour = in("neighbour");
        assertTrue(paths(RequestMethod.GET).size() > 20, "hardly any path was found");
        for (String path : paths(RequestMethod.GET)) {
            String filled = filled(path);
            assertEquals(403, neighbour.get(filled).statusCode(), path);
        }
        for (String path : paths(RequestMethod.POST)) {
            String filled = filled(path);
            var answer = neighbour.postWithTokenOf("/", filled, Map.of());
            assertEquals(403, answer.statusCode(), path);
        }
    }

    @Test
    void nobodyWhoIsNotInOpensAnything() throws Exception {
        var stranger = new ConsoleProbe(service.console());
        for (String path : paths(RequestMethod.GET)) {
            var answer = stranger.get(filled(path));
            assertEquals(302, answer.statusCode(), path);
            assertTrue(answer.headers().firstValue("Location").orElse("").endsWith("/log-in"));
        }
    }

    @Test
    void aFormWithoutThePagesTokenIsRefusedEverywhere() throws Exception {
        var boss = in("boss");
        for (String path : paths(RequestMethod.POST)) {
            String filled = filled(path);
            assertEquals(403, boss.postAsItIs(filled, Map.of()).statusCode(), path);
        }
    }

    @Test
    void anEvaluatorReadsFiguresAndChangesNothing() throws Exception {
        person("eval", Role.EVALUATOR, Reach.EVERYTHING);
        var evaluator = in("eval");
        assertEquals(200, evaluator.get("/ratings").statusCode());
        assertEquals(200, evaluator.get("/monthly").statusCode());
        var csv = evaluator.get("/ratings.csv");
        assertTrue(csv.body().startsWith("\uFEFF评价时间,办理日期,号码"), csv.body());
        for (String path : List.of("/cases", "/plates", "/exchange")) {
            assertEquals(403, evaluator.get(path).statusCode(), path);
        }
        for (String path : paths(RequestMethod.POST)) {
            String filled = filled(path);
            var answer = evaluator.postWithTokenOf("/", filled, Map.of());
            assertTrue(answer.statusCode() >= 400, path);
        }
    }

    @Test
    void anotherScopesReleaseOrEmergencyIsNotEvenThere() throws Exception {
        var boss = in("boss");
        for (String path :
                List.of("/approvals/hall/elsewhere", "/emergency/hall/elsewhere/order")) {
            assertEquals(404, boss.get(path).statusCode(), path);
        }
    }

    @Test
    void aReviewerSetsUpASecondFactorAndNeedsItEachTimeAnew() throws Exception {
        var boss = in("boss");
        var invitation =
                Map.of("name", "rui", "display", "<b>芮</b>", "roles", "REVIEWER", "within", "*");
        boss.post("/people", invitation);
        String page = boss.get("/people").body();
        assertFalse(page.contains("<b>芮</b>"), "a name came out as markup");
        var link = LINK.matcher(page);
        assertTrue(link.find(), page);
        var reviewer = new ConsoleProbe(service.console());
        var secret = SECRET.matcher(reviewer.get(link.group(1)).body());
        assertTrue(secret.find());
        var factor = service.part(SecondFactor.class);
        String code = factor.code(secret.group(1), CLOCK.instant());
        var choice = Map.of("password", PASSWORD, "secret", secret.group(1), "code", code);
        assertEquals(302, enter(reviewer, link.group(1), choice).statusCode());
        assertEquals(404, reviewer.get(link.group(1)).statusCode());
        assertEquals("/log-in?failed", reviewer.logIn("rui", PASSWORD));
        assertEquals("/log-in?failed", logIn(reviewer, "000000"));
        assertEquals("/", logIn(reviewer, code));
        var again = new ConsoleProbe(service.console());
        assertEquals("/log-in?failed", logIn(again, code));
        CLOCK.advance(Duration.ofSeconds(60));
        assertEquals("/", logIn(again, factor.code(secret.group(1), CLOCK.instant())));
    }

    private static HttpResponse<String> enter(
            ConsoleProbe probe, String link, Map<String, String> choice) throws Exception {
        return probe.postWithTokenOf(link, link + "/enter", choice);
    }

    private static String logIn(ConsoleProbe probe, String code) throws Exception {
        var fields = Map.of("name", "rui", "password", PASSWORD, "code", code);
        var answer = probe.post("/log-in", fields);
        String to = answer.headers().firstValue("Location").orElse("");
        return to.replace(service.console().toString(), "");
    }

    @Test
    void aManagerGivesNobodyMoreThanTheirOwnAreaAndChangesNothingAboutThemself() throws Exception {
        var local = in("local");
        var wide = Map.of("name", "wide", "display", "宽", "roles", "EDITOR", "within", "*");
        local.post("/people", wide);
        assertTrue(local.get("/people").body().contains("超出您的管辖范围"));
        var up = Map.of("name", "local", "display", "x", "roles", "MANAGER", "within", "*");
        local.postWithTokenOf("/people", "/people/local", up);
        assertTrue(local.get("/people").body().contains("不能变更自己"));
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndADayInIsEnough() throws Exception {
        person("gone", Role.EDITOR, Reach.EVERYTHING);
        var gone = in("gone");
        assertEquals(200, gone.get("/notices").statusCode());
        var boss = in("boss");
        boss.postWithTokenOf(
                "/people",
                "/people/gone",
                Map.of("name", "gone", "display", "走", "roles", "EDITOR", "within", "*"));
        assertEquals(302, gone.get("/notices").statusCode());
        assertEquals("/log-in?failed", gone.logIn("gone", PASSWORD));
        assertEquals(200, boss.get("/people").statusCode());
        CLOCK.advance(Duration.ofHours(10));
        assertEquals(302, boss.get("/people").statusCode());
    }

    @Test
    void theFirstLinkIsNoLongerOfUse() throws Exception {
        String file = Files.readString(folder.resolve("data/log-ins.txt"));
        String link = file.substring(file.indexOf("/set-up/")).strip();
        assertEquals(404, new ConsoleProbe(service.console()).get(link).statusCode());
    }
}
