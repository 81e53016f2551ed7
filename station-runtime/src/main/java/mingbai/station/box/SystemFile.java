package mingbai.station.box;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/// A file in which the kernel says one thing (sysfs).
record SystemFile(Path path) {

    /// What it says; empty where it is missing or cannot be asked now.
    Optional<String> text() {
        try {
            return Optional.of(Files.readString(path).strip()).filter(said -> !said.isEmpty());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Optional<Long> number() {
        try {
            return text().map(Long::decode);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /// The entries of a folder that match, by name; none where there is no such folder.
    static List<Path> entries(Path folder, String glob) {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
            return StreamSupport.stream(found.spliterator(), false)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }
}
