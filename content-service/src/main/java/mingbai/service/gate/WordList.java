package mingbai.service.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mingbai.service.settings.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The words that a hall does not want before the public: `words.txt` in the data folder, one a
/// line, read anew each time, so that it can be replaced while the service runs. `#` begins a
/// remark.
@Component
final class WordList {
    private static final Logger LOG = LoggerFactory.getLogger(WordList.class);
    private static final int MOST = 50_000;

    private final Path file;

    WordList(Settings settings) {
        this.file = settings.places().data().resolve("words.txt");
    }

    List<String> words() {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .limit(MOST)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The word list was not read: {}", e.getMessage());
            return List.of();
        }
    }
}
