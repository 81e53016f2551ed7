package mingbai.service.ground;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import mingbai.program.settings.SettingsRefused;

/// Folders that take seconds to make: the first process of a test run that asks makes them, and all
/// others copy what they hold.
public final class OnceARun {
    /// When Maven began and where: two checkouts may be tested side by side.
    private static final String RUN =
            Grounds.name(
                    System.getProperty("test.run", "" + ProcessHandle.current().pid())
                            + Path.of("").toAbsolutePath());

    private OnceARun() {}

    /// Fills an empty folder.
    public interface Making {
        void into(Path folder) throws IOException, SettingsRefused;
    }

    public static synchronized Path folder(String name, Making making)
            throws IOException, SettingsRefused {
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        var place = temporary.resolve("mingbai-" + RUN + "-" + name);
        var lock = temporary.resolve(place.getFileName() + ".lock");
        try (var file =
                        FileChannel.open(
                                lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            if (Files.notExists(place)) {
                var half = Files.createTempDirectory(name);
                making.into(half);
                Files.move(half, place);
            }
        }
        return place;
    }
}
