package mingbai.model.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import mingbai.model.wire.Wire;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pins the wire: what was once sent can be read for ever, and is sent the same way.
class GoldenFilesTest {

    private static final Path FOLDER =
            Path.of("src", "test", "resources", "mingbai", "model", "golden");

    @ParameterizedTest
    @EnumSource
    void everyMessageIsWrittenAndReadAsPinned(GoldenMessage golden) throws Exception {
        Path file = FOLDER.resolve(golden.file());
        String written = new String(Wire.bytes(golden.message()), StandardCharsets.UTF_8) + "\n";
        String pinned = Files.exists(file) ? Files.readString(file) : "";
        assertEquals(pinned, written, () -> "to pin it, write into " + file + ":\n" + written);
        assertEquals(golden.message(), Wire.read(Files.readAllBytes(file), golden.type()));
    }
}
