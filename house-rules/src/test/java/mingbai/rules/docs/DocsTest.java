package mingbai.rules.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingbai.rules.Project;
import org.junit.jupiter.api.Test;

class DocsTest {
    private static final Project PROJECT = Project.here();
    private static final DocsCheck DOCS = new DocsCheck(PROJECT);

    @Test
    void everyLinkLeadsSomewhere() {
        assertEquals(List.of(), DOCS.brokenLinks());
    }

    @Test
    void everyDecisionIsListed() {
        assertEquals(List.of(), DOCS.decisionsNotListed());
    }

    @Test
    void everyDecisionEndsWithTheTestThatConfirmsIt() {
        assertEquals(List.of(), DOCS.decisionsWithoutATest());
    }

    @Test
    void everyDriverHasItsPage() {
        assertEquals(List.of(), DOCS.driversNobodyDescribes());
    }

    @Test
    void theProjectOpensWithItsTwoCommands() {
        var opening = PROJECT.read("README.md").lines().limit(25).toList();
        assertTrue(opening.stream().anyMatch(line -> line.contains("./hall demo")));
        assertTrue(opening.stream().anyMatch(line -> line.contains("./hall test")));
    }
}
