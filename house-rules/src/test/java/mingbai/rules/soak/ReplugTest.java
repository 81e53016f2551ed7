package mingbai.rules.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import mingbai.bench.plug.Replugging;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A cable pulled and put back a few times; a thousand times is a soak.
@Timeout(120)
class ReplugTest {
    private static final int TIMES = 10;

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Replugging.Kind.class)
    void everyCableThatWasPulledIsLetGoOf(Replugging.Kind kind) throws Exception {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/socat")));
        var outcome = Replugging.run(folder, kind, TIMES, InstantSource.system());
        assertEquals(TIMES, outcome.printed());
        assertEquals(TIMES, outcome.refused());
        assertTrue(outcome.after().threads() <= outcome.before().threads(), outcome::toString);
        assertTrue(
                outcome.after().descriptors() <= outcome.before().descriptors(), outcome::toString);
    }
}
