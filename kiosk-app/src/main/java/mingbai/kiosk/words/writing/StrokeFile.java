package mingbai.kiosk.words.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A table of characters and their strokes, a character, a tab and its strokes a line, as Debian's
/// package `rime-data-stroke` has it (LGPL-3, from the code tables of CNS 11643 and of 北大中文论坛).
public record StrokeFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(StrokeFile.class);
    private static final Path INSTALLED = Path.of("/usr/share/rime-data/stroke.dict.yaml");

    /// The one of this machine, where the package is installed.
    public static Optional<StrokeFile> installed() {
        return Optional.of(new StrokeFile(INSTALLED)).filter(f -> Files.isReadable(f.path));
    }

    /// Only the characters that are wanted: the table has a hundred times as many.
    public Strokes read(Set<Integer> wanted) {
        try (var lines = Files.lines(path)) {
            return new Strokes(lines.flatMap(line -> written(line, wanted)));
        } catch (IOException e) {
            LOG.warn("the strokes in {} could not be read", path, e);
            return new Strokes(Stream.empty());
        }
    }

    private static Stream<Strokes.Written> written(String line, Set<Integer> wanted) {
        int tab = line.indexOf('\t');
        if (tab < 1 || line.codePointCount(0, tab) != 1 || !wanted.contains(line.codePointAt(0))) {
            return Stream.empty();
        }
        var strokes = line.substring(tab + 1).split("\t", 2)[0];
        return strokes.matches("[hspnz]+")
                ? Stream.of(new Strokes.Written(line.substring(0, tab), strokes))
                : Stream.empty();
    }
}
