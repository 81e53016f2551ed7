package mingbai.program.disk;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// Folders whose names are there after the power fails: a file may be on the disk and still not be
/// found, until the folder that lists it was synced.
public final class DurableFolder {
    private DurableFolder() {}

    /// Makes the folder and those above it that are missing, each of them to stay.
    public static void create(Path folder) throws IOException {
        Path whole = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(whole)) {
            return;
        }
        Path above = whole.getParent();
        if (above != null) {
            create(above);
        }
        Files.createDirectories(whole);
        if (above != null) {
            sync(above);
        }
    }

    /// Whatever the folder lists now stays listed.
    public static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
