package mingbai.service.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mingbai.service.browser.SharedConsole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Whatever the console can do the API can as well, or it is said why not. A new form on a page
/// fails here until it has its line.
@ExtendWith(SharedConsole.class)
class ConsoleInStepTest {
    /// What people only do, by the beginning of the path, and why.
    private static final Map<String, String> PEOPLE_ONLY =
            Map.ofEntries(
                    Map.entry("/set-up/", "whoever logs in chooses their own password"),
                    Map.entry("/people", "people invite people"),
                    Map.entry("/api-keys", "a key makes no keys"),
                    Map.entry("/my-key", "a signing key is made in its owner's browser"),
                    Map.entry("/trust", "a root is installed by somebody who looked at it"),
                    Map.entry("/approvals/", "two people read and sign"),
                    Map.entry("/emergency/", "signed in the browser of whoever answers for it"),
                    Map.entry("/notices/{id}/approve", "a person approves"),
                    Map.entry("/notices/{id}/return", "a person judges"),
                    Map.entry("/notices/{id}/withdraw", "whoever approves withdraws"),
                    Map.entry(
                            "/enrolment/", "a person compares the fingerprint and answers for it"),
                    Map.entry("/unlock", "a person answers for the technician they let in"),
                    Map.entry("/stations/{station}/screen", "whoever looks answers for it by name"),
                    Map.entry(
                            "/stations/{station}/settings",
                            "whoever tells a station something answers for it by name"),
                    Map.entry("/cases", "complaints and telephones are for people alone"),
                    Map.entry("/monthly", "counted by itself, completed and approved by people"),
                    Map.entry("/catalogue/transition", "somebody answers for it by name"),
                    Map.entry("/catalogue/item/{code}/flow", "draws the form as it is typed"),
                    Map.entry("/boards/draw", "draws the form as it is typed"),
                    Map.entry("/windows/{number}/reprint", "prints at the desk it is pressed at"));

    /// Which operation does what a form does.
    private static final String SAME =
            """
            /alerts/{id}/acknowledge = POST /api/v1/alerts/{id}/acknowledge
            /alerts/rules = PUT /api/v1/alerts/rules
            /alerts/stations/{id}/forget = DELETE /api/v1/stations/{id}
            /boards/plan = PUT /api/v1/boards/{id}
            /boards/plan/{id}/remove = DELETE /api/v1/boards/{id}
            /catalogue/item/{code}/edit = PUT /api/v1/items/{code}
            /catalogue/item/{code}/end = POST /api/v1/items/{code}/end
            /catalogue/item/{code}/stay = DELETE /api/v1/items/{code}/end
            /catalogue/new = POST /api/v1/items
            /exchange = PUT /api/v1/exchange
            /exchange/again = POST /api/v1/exchange/again
            /hall-map = PUT /api/v1/hall-map
            /imports = POST /api/v1/imports
            /imports/{id}/apply = POST /api/v1/imports/{id}/apply
            /imports/{id}/columns = PUT /api/v1/imports/{id}/columns
            /imports/{id}/drop = DELETE /api/v1/imports/{id}
            /media = PUT /api/v1/media/{name}
            /media/{name}/remove = DELETE /api/v1/media/{name}
            /notices = POST /api/v1/notices
            /notices/{id}/edit = PUT /api/v1/notices/{id}
            /notices/{id}/submit = PUT /api/v1/notices/{id}
            /panels/panel = PUT /api/v1/panels/{id}
            /panels/panel/{id}/remove = DELETE /api/v1/panels/{id}
            /plates/{number} = POST /api/v1/plates/{number}
            /ratings/import = POST /api/v1/ratings/import
            /register/{table}/line = PUT /api/v1/register/{table}/{key}
            /register/{table}/remove = DELETE /api/v1/register/{table}/{key}
            /updates/bundles = POST /api/v1/updates/bundles
            /updates/bundles/{sha256}/begin = POST /api/v1/updates/bundles/{sha256}/begin
            /updates/bundles/{sha256}/remove = DELETE /api/v1/updates/bundles/{sha256}
            /updates/{id}/end = POST /api/v1/updates/{id}/end
            /updates/{id}/go-on = POST /api/v1/updates/{id}/go-on
            /updates/{id}/pause = POST /api/v1/updates/{id}/pause
            /voice/clips = PUT /api/v1/voice/clips/{name}
            /voice/clips/{name}/restore = DELETE /api/v1/voice/clips/{name}
            /voice/manner = PUT /api/v1/voice/manner
            /windows/{number}/further/{path} = POST /api/v1/windows/{number}/commands
            /windows/{number}/ticket = POST /api/v1/tickets
            /windows/{number}/{button} = POST /api/v1/windows/{number}/commands
            """;

    private static Map<String, String> same() {
        return SAME.lines()
                .map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(p -> p[0], p -> p[1], (a, b) -> a, TreeMap::new));
    }

    private static Set<String> forms(SharedConsole.Running console) {
        var forms = new TreeSet<String>();
        console.service
                .part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> {
                    if (mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                        mapping.getPatternValues().forEach(p -> forms.add(Operations.plain(p)));
                    }
                });
        forms.removeIf(p -> p.startsWith("/api/") || p.startsWith("/t/"));
        return forms;
    }

    @Test
    void everyFormOfTheConsoleHasItsOperationOrAReason(SharedConsole.Running console) {
        var left = forms(console);
        left.removeIf(form -> PEOPLE_ONLY.keySet().stream().anyMatch(form::startsWith));
        assertEquals(same().keySet(), left, "say in this test what does the same over the API");
    }

    @Test
    void everyOperationThatIsNamedIsDescribed() throws Exception {
        var named = new TreeSet<>(same().values());
        named.removeAll(Operations.described());
        assertEquals(new TreeSet<String>(), named);
    }

    @Test
    void noReasonIsLeftOver(SharedConsole.Running console) {
        var forms = forms(console);
        var idle = new TreeSet<>(PEOPLE_ONLY.keySet());
        idle.removeIf(start -> forms.stream().anyMatch(form -> form.startsWith(start)));
        assertEquals(new TreeSet<String>(), idle);
    }
}
