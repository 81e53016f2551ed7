package mingbai.station.reset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mingbai.program.disk.DurableFolder;
import mingbai.program.settings.OwnersFile;
import mingbai.station.journal.SqliteJournal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Empties a station's folder (恢复出厂). A mark in it says that this is decided; whatever starts there
/// next does it before anything else, from the beginning as often as it was interrupted, and takes
/// the mark away last.
public final class FactoryReset {
    /// The file by which somebody at the box asks for it: a technician's, or a script's.
    public static final String MARK = "reset";

    private static final Logger LOG = LoggerFactory.getLogger(FactoryReset.class);
    private static final String LAST = "last-reset.txt";

    /// Updates lie there for the system, which is no part of the station.
    private static final String UPDATE = "update";

    private static final String COUNTED = "journal entries lost: ";

    private final Path data;
    private final InstantSource clock;
    private final Runnable step;

    FactoryReset(Path data, InstantSource clock, Runnable step) {
        this.data = data;
        this.clock = clock;
        this.step = step;
    }

    /// Decides it for good. `by` says who did.
    public static void mark(Path data, String by) throws IOException {
        OwnersFile.write(data.resolve(MARK), by + "\n");
    }

    public static boolean marked(Path data) {
        return Files.exists(data.resolve(MARK));
    }

    /// Does it if it was decided.
    public static void finish(Path data, InstantSource clock) throws IOException {
        new FactoryReset(data, clock, () -> {}).finish();
    }

    /// When, by whom, and what was lost by the last one.
    public static Optional<String> last(Path data) throws IOException {
        var told = data.resolve(LAST);
        return Files.exists(told) ? Optional.of(Files.readString(told).strip()) : Optional.empty();
    }

    void finish() throws IOException {
        if (!marked(data)) {
            return;
        }
        var decided = counted();
        for (var own : own(data)) {
            delete(own);
        }
        step.run();
        DurableFolder.sync(data);
        step.run();
        OwnersFile.write(data.resolve(LAST), clock.instant() + " " + decided + "\n");
        step.run();
        Files.delete(data.resolve(MARK));
        step.run();
        DurableFolder.sync(data);
        LOG.warn("This station has forgotten everything: {}", decided);
    }

    /// The mark in one line. What the service never got is counted once, while all of it is there.
    private String counted() throws IOException {
        var mark = data.resolve(MARK);
        // One that root left may not be for us to read; it counts all the same.
        var words = Files.isReadable(mark) ? Files.readString(mark).strip() : "";
        if (words.contains(COUNTED)) {
            return words;
        }
        var by = words.isEmpty() ? "by a technician" : words.lines().findFirst().orElse("");
        step.run();
        var decided = by + ", " + COUNTED + waiting(data, clock);
        OwnersFile.write(mark, decided + "\n");
        step.run();
        return decided;
    }

    /// How many journal entries would be lost.
    public static int waiting(Path data, InstantSource clock) throws IOException {
        if (!Files.exists(data.resolve("journal.db"))) {
            return 0;
        }
        try (var journal = SqliteJournal.open(data, clock)) {
            return journal.waiting();
        }
    }

    /// All but the mark, the system's updates, and a configuration that somebody keeps there.
    private static List<Path> own(Path folder) throws IOException {
        return inside(folder).stream().filter(FactoryReset::goes).toList();
    }

    private static boolean goes(Path file) {
        var name = file.getFileName().toString();
        boolean stays = List.of(MARK, UPDATE, LAST).contains(name);
        return !stays && !name.endsWith(".conf") && !name.endsWith(".properties");
    }

    private static List<Path> inside(Path folder) throws IOException {
        var found = new ArrayList<Path>();
        try (var files = Files.newDirectoryStream(folder)) {
            files.forEach(found::add);
        }
        return found;
    }

    private void delete(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            for (var each : inside(file)) {
                delete(each);
            }
        }
        step.run();
        Files.delete(file);
    }
}
