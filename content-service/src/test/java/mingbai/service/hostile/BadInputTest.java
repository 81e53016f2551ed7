package mingbai.service.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import mingbai.model.signing.Reach;
import mingbai.service.ConsoleProbe;
import mingbai.service.ContentService;
import mingbai.service.MovableClock;
import mingbai.service.QuietRooms;
import mingbai.service.account.Account;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Everything the console serves, asked for and filled in with what does not belong there: it may
/// say no, and never breaks.
class BadInputTest {
    private static final String PASSWORD = "correct horse 7";
    private static final List<String> ODD =
            List.of(
                    "NaN",
                    "-1",
                    "'\"><x>",
                    "..%2F..%2Fetc%2Fpasswd",
                    "%F0%9F%92%A9",
                    "9".repeat(30));

    /// Fields that forms of the console have, each with a value of no use.
    private static final Map<String, String> FIELDS = new HashMap<>();

    @TempDir static Path folder;
    private static ContentService service;
    private static ConsoleProbe everybody;

    static {
        Stream.of(
                        "after",
                        "afterMinutes",
                        "business",
                        "code",
                        "command",
                        "day",
                        "display",
                        "enabled",
                        "from",
                        "id",
                        "key",
                        "kind",
                        "list",
                        "logged",
                        "month",
                        "name",
                        "number",
                        "oldestSeconds",
                        "page",
                        "phone",
                        "priority",
                        "reason",
                        "repeat",
                        "revision",
                        "roles",
                        "scopes",
                        "seen",
                        "source",
                        "state",
                        "step",
                        "text",
                        "ticket",
                        "times",
                        "to",
                        "until",
                        "window",
                        "within",
                        "words",
                        "yao",
                        "of",
                        "title",
                        "width",
                        "height",
                        "url",
                        "dataSource",
                        "departments",
                        "grade")
                .forEach(field -> FIELDS.put(field, "\u0000<script>NaN ../../ ' 9999999999999"));
    }

    @BeforeAll
    static void start() throws Exception {
        service =
                ContentService.start(
                        QuietRooms.settings(folder),
                        new MovableClock("2026-05-06T01:00:00Z"),
                        RandomGenerator.of("L64X128MixRandom"));
        var all = new Account("all", "全部", EnumSet.allOf(Role.class), Reach.EVERYTHING);
        service.part(AccountService.class).put(all, PASSWORD);
        everybody = new ConsoleProbe(service.console());
        assertEquals("/", everybody.logIn("all", PASSWORD));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Set<String> paths(RequestMethod method) {
        var paths = new TreeSet<String>();
        service.parts(RequestMappingHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .filter(info -> info.getMethodsCondition().getMethods().contains(method))
                .forEach(info -> paths.addAll(info.getPatternValues()));
        paths.removeIf(p -> p.startsWith("/api/"));
        return paths;
    }

    private static String filled(String path, String with) {
        return path.replaceAll("\\{[^/]+}", with.replace("\\", "\\\\"));
    }

    private static String encoded(String text) {
        return text.replace("'", "%27")
                .replace("\"", "%22")
                .replace("<", "%3C")
                .replace(">", "%3E");
    }

    @Test
    void nothingInAnAddressBreaksAPage() throws Exception {
        var broken = new ArrayList<String>();
        assertTrue(paths(RequestMethod.GET).size() > 40);
        for (var path : paths(RequestMethod.GET)) {
            for (var odd : ODD) {
                String text = encoded(odd);
                String asked = filled(path, text) + "?page=" + text + "&id=" + text;
                asked += "&key=" + text + "&state=" + text + "&kind=" + text + "&from=" + text;
                asked += "&to=" + text + "&window=" + text + "&ticket=" + text;
                var answer = everybody.get(asked);
                if (answer.statusCode() >= 500 || answer.body().contains("root:x:")) {
                    broken.add(answer.statusCode() + " " + asked);
                }
            }
        }
        assertEquals(List.of(), broken);
    }

    @Test
    void nothingInAFormBreaksIt() throws Exception {
        var broken = new ArrayList<String>();
        assertTrue(paths(RequestMethod.POST).size() > 40);
        for (var path : paths(RequestMethod.POST)) {
            for (var odd : List.of("1", "NaN", "x".repeat(300))) {
                for (var fields : List.of(Map.<String, String>of(), FIELDS)) {
                    String asked = filled(path, odd);
                    if (!asked.equals("/log-out")) {
                        var answer = everybody.postWithTokenOf("/api-keys", asked, fields);
                        if (answer.statusCode() >= 500) {
                            broken.add(answer.statusCode() + " " + asked + " " + fields.size());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), broken);
        assertEquals(200, everybody.get("/notices").statusCode(), "still in");
    }

    @Test
    void noAddressLeavesTheFolderItIsFor() throws Exception {
        for (var start : List.of("/assets/", "/webjars/", "/media/", "/proofs/1/", "/imports/")) {
            for (var way :
                    List.of(
                            "..%2f..%2f..%2f..%2fetc%2fpasswd",
                            "..;/..;/application.properties",
                            "%2e%2e/%2e%2e/log-ins.txt",
                            "..%5c..%5clog-ins.txt",
                            "....//....//log-ins.txt",
                            "%00")) {
                var answer = everybody.get(start + way);
                assertTrue(answer.statusCode() >= 400, start + way + " " + answer.statusCode());
                assertFalse(answer.body().contains("控制台 console"), start + way);
            }
        }
    }

    @Test
    void aFormOfMegabytesAndAHeaderOfMegabytesAreRefused() throws Exception {
        String long1 = "x".repeat(4 * 1024 * 1024);
        HttpResponse<String> form =
                everybody.postWithTokenOf("/api-keys", "/notices", Map.of("body", long1));
        assertTrue(form.statusCode() >= 400 && form.statusCode() < 500, "" + form.statusCode());
        var many = new HashMap<String, String>();
        for (int i = 0; i < 20_000; i++) {
            many.put("f" + i, "x");
        }
        var flood = everybody.postWithTokenOf("/api-keys", "/notices", many);
        assertTrue(flood.statusCode() >= 400 && flood.statusCode() < 500, "" + flood.statusCode());
        var address = everybody.get("/notices?x=" + "x".repeat(60_000));
        assertTrue(address.statusCode() >= 400 && address.statusCode() < 500);
    }
}
