package mingbai.program.disk;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// That a power cut takes nothing of it away is what `./hall soak power` shows.
class DurableFolderTest {
    @TempDir Path folder;

    @Test
    void everyFolderOfAPathIsMadeAndOneThatIsThereIsLeftAlone() throws IOException {
        Path deep = folder.resolve("a/b/c");
        DurableFolder.create(deep);
        DurableFolder.create(deep);
        assertTrue(Files.isDirectory(deep));
        DurableFolder.sync(deep);
    }

    @Test
    void aFileInTheWayIsAnErrorAndStays() throws IOException {
        Path file = Files.writeString(folder.resolve("a"), "a");
        assertThrows(IOException.class, () -> DurableFolder.create(file.resolve("b")));
        assertTrue(Files.isRegularFile(file));
    }
}
