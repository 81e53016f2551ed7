package mingbai.display.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts pictures of the screens into a directory. Only the copying of the pixels happens on the
/// JavaFX thread; putting together, packing and writing happen elsewhere, one picture at a time.
public final class Shots {

    /// How many pictures a directory keeps; the oldest of them goes first.
    public static final int KEPT = 2_000;

    private static final Logger LOG = LoggerFactory.getLogger(Shots.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path directory;
    private final String name;
    private final InstantSource clock;
    private final Executor background;
    private final AtomicBoolean busy = new AtomicBoolean();

    /// Pictures named `<name>-<UTC time>.png`.
    public Shots(Path directory, String name, InstantSource clock, Executor background) {
        this.directory = directory;
        this.name = name;
        this.clock = clock;
        this.background = background;
    }

    /// Takes a picture unless the last one is still being written. `stages` is asked on the calling
    /// thread, which is JavaFX's.
    public void take(Supplier<List<Collage.Part>> stages) {
        if (!busy.compareAndSet(false, true)) {
            LOG.warn("A picture of the screen was left out: the last one is still being written");
            return;
        }
        var parts = stages.get();
        background.execute(() -> write(parts));
    }

    private void write(List<Collage.Part> parts) {
        try {
            Files.createDirectories(directory);
            var file = directory.resolve(name + "-" + STAMP.format(clock.instant()) + ".png");
            var unfinished = directory.resolve("." + name + ".part");
            Files.write(unfinished, Collage.png(parts));
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            forgetOldest();
        } catch (IOException e) {
            LOG.warn("A picture of the screen could not be written to {}", directory, e);
        } finally {
            busy.set(false);
        }
    }

    private void forgetOldest() throws IOException {
        try (var files = Files.list(directory)) {
            var mine =
                    files.filter(f -> f.getFileName().toString().matches(name + "-[0-9-]+\\.png"))
                            .sorted()
                            .toList();
            for (var old : mine.subList(0, Math.max(0, mine.size() - KEPT))) {
                Files.deleteIfExists(old);
            }
        }
    }
}
