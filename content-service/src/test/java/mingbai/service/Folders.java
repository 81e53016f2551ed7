package mingbai.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Folders as wholes.
final class Folders {
    private Folders() {}

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var all = Files.walk(from)) {
            for (var path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
