package mingbai.kiosk.words.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A table of words, a word, a tab, its syllables, a tab and how common it is a line, as Debian's
/// package `rime-data-pinyin-simp` has it (Apache-2.0, from the pinyin keyboard of Android).
public record PinyinFile(Path path) {
    private static final Logger LOG = LoggerFactory.getLogger(PinyinFile.class);
    private static final Path INSTALLED = Path.of("/usr/share/rime-data/pinyin_simp.dict.yaml");

    /// Below this a single character is one that hardly anybody writes.
    private static final int RARE = 10;

    /// The one of this machine, where the package is installed.
    public static Optional<PinyinFile> installed() {
        return Optional.of(new PinyinFile(INSTALLED)).filter(f -> Files.isReadable(f.path));
    }

    Pinyin read() {
        try (var lines = Files.lines(path)) {
            return new Pinyin(lines.flatMap(PinyinFile::spelled));
        } catch (IOException e) {
            LOG.warn("the words in {} could not be read", path, e);
            return new Pinyin(Stream.empty());
        }
    }

    private static Stream<Pinyin.Spelled> spelled(String line) {
        var cells = line.split("\t", -1);
        if (cells.length != 3 || !cells[2].matches("[0-9]{1,9}") || !cells[1].matches("[a-z ]+")) {
            return Stream.empty();
        }
        int common = Integer.parseInt(cells[2]);
        return common < RARE
                ? Stream.empty()
                : Stream.of(Pinyin.Spelled.of(cells[0], cells[1], common));
    }
}
