package mingbai.model.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemVersionTest {
    private static final int PAIRS = 300;
    private static final String SIGNS = "0012a~+.-";

    private static int order(String one, String other) {
        return Integer.signum(new SystemVersion(one).compareTo(new SystemVersion(other)));
    }

    @ParameterizedTest
    @CsvSource({
        // As packages are named: a build before the release of the same number.
        "1.0~20261123010203, 1.0~20261101000000, 1",
        "1.0, 1.0~20261123010203, 1",
        "1.10, 1.9, 1",
        "1.0-1, 1.0, 1",
        "1.0-0, 1.0, 0",
        "1.00, 1.0, 0",
        "1.0+a, 1.0a, 1",
        "better, 1.0, 1",
    })
    void theyAreOrderedAsDebiansAre(String one, String other, int expected) {
        assertEquals(expected, order(one, other));
        assertEquals(-expected, order(other, one));
    }

    private static boolean dpkg(String one, String relation, String other)
            throws IOException, InterruptedException {
        return new ProcessBuilder("dpkg", "--compare-versions", one, relation, other)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String drawn(Random chance) {
        var text = new StringBuilder("1");
        for (int i = chance.nextInt(6); i > 0; i--) {
            text.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return text.append(chance.nextInt(3)).toString();
    }

    @Test
    void dpkgComesToTheSameEnd() throws Exception {
        var chance = new Random(71);
        for (int i = 0; i < PAIRS; i++) {
            var one = drawn(chance);
            var other = drawn(chance);
            var relation =
                    switch (order(one, other)) {
                        case -1 -> "lt";
                        case 0 -> "eq";
                        default -> "gt";
                    };
            assertEquals(true, dpkg(one, relation, other), one + " " + relation + " " + other);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?", "1 0", "-1", "1.0\n", "1:2", "../x"})
    void whatIsNoVersionIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> new SystemVersion(text));
    }
}
