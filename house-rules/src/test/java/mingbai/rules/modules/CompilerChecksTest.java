package mingbai.rules.modules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What the compiler is asked to find: everything in programs, in tests what tests nothing.
class CompilerChecksTest {
    private static String after(String pom, String mark) {
        int from = pom.indexOf(mark);
        assertTrue(from >= 0, mark);
        return pom.substring(from, pom.indexOf('\n', from));
    }

    @Test
    void programsAreReadWithEveryCheckAndTestsForWhatTestsNothing() throws Exception {
        var pom = Files.readString(Path.of("../pom.xml"));
        var programs = after(pom, "<arg>-Xplugin:ErrorProne -Xep:NullAway:ERROR");
        assertFalse(programs.contains("Disable"), programs);
        assertTrue(pom.contains("<arg>-Xplugin:ErrorProne ${test.checks}</arg>"));
        var tests = after(pom, "<test.checks>");
        for (var check :
                List.of("CheckReturnValue", "ReturnValueIgnored", "SelfAssertion", "MissingFail")) {
            assertTrue(tests.contains("-Xep:" + check + ":ERROR"), check);
        }
    }
}
