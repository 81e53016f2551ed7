package mingbai.device.line.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The folder of the serial library's native part, in a temporary folder that all may write.
class NativeFolderTest {
    private static final String ME = System.getProperty("user.name");

    @TempDir Path temporary;

    @Test
    void itIsMineAloneAndTheSameAtEveryStart() throws IOException {
        Path first = NativeFolder.in(temporary, ME);
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(first)));
        assertEquals(first, NativeFolder.in(temporary, ME));
    }

    @Test
    void oneThatOthersMayWriteIsNotUsed() throws IOException {
        Path open = NativeFolder.in(temporary, ME);
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path other = NativeFolder.in(temporary, ME);
        assertNotEquals(open, other);
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(other)));
    }

    @Test
    void aLinkInItsPlaceIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        Path link = temporary.resolve("mingbai-serial-" + ME);
        Files.createSymbolicLink(link, elsewhere);
        assertNotEquals(link, NativeFolder.in(temporary, ME));
    }
}
