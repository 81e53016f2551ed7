package mingbai.rules.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import mingbai.bench.fuzz.DeviceParser;
import mingbai.bench.fuzz.Fuzzer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The fuzzer's short run: all parsers in one process. The long one is a soak.
@Timeout(120)
class FuzzerTest {
    private static final int INPUTS = 40_000;
    private static final long SEED = 71;

    @TempDir Path folder;

    @Test
    void noParserOfDeviceBytesThrowsWhateverComes() throws Exception {
        var outcome =
                new Fuzzer(folder, SEED, _ -> {}).run(EnumSet.allOf(DeviceParser.class), INPUTS);
        assertEquals("", outcome.failure());
        assertEquals(INPUTS, outcome.inputs());
        assertTrue(outcome.reached() > 100, "it reached only " + outcome.reached());
    }
}
