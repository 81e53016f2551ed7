package mingbai.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.model.wire.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What was written before a record got more components is still read, with nothing said in those.
class OlderWriterTest {

    private static final Path OLDER =
            Path.of("src", "test", "resources", "mingbai", "model", "golden", "older");

    @ParameterizedTest
    @EnumSource(names = {"ITEM", "CATALOGUE", "ROSTER", "NOTICE", "HALL_PROFILE", "STATION_STATUS"})
    void whatAnOlderWriterLeftOutReadsAsNothingSaid(GoldenMessage golden) throws Exception {
        byte[] older = Files.readAllBytes(OLDER.resolve(golden.file()));
        assertEquals(golden.message(), Wire.read(older, golden.type()));
    }
}
