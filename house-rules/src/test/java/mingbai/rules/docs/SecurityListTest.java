package mingbai.rules.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import mingbai.rules.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The security checklist says by which test each point holds: those tests are there.
class SecurityListTest {
    private static final Project PROJECT = Project.here();
    private static final Pattern NAMED =
            Pattern.compile("`([A-Z][A-Za-z0-9]*Test)(?:\\.([a-z][A-Za-z0-9]*))?`");

    /// Each named test that nobody wrote.
    private static List<String> missing(String list) {
        return NAMED.matcher(list)
                .results()
                .filter(named -> !there(named.group(1), named.group(2)))
                .map(named -> named.group())
                .toList();
    }

    private static boolean there(String type, @Nullable String method) {
        return PROJECT.javaFiles().stream()
                .filter(path -> path.endsWith("/" + type + ".java"))
                .map(PROJECT::read)
                .anyMatch(text -> method == null || text.contains("void " + method + "("));
    }

    @Test
    void everyTestOfTheChecklistIsThere() {
        var list = PROJECT.read("docs/security.md");
        assertTrue(NAMED.matcher(list).results().count() > 20);
        assertEquals(List.of(), missing(list));
    }

    @Test
    void aTestThatNobodyWroteIsNoticed() {
        assertEquals(
                List.of("`NoSuchTest`", "`DocsTest.nobodyWroteThis`"),
                missing("`NoSuchTest` `DocsTest.nobodyWroteThis` `DocsTest`"));
    }
}
