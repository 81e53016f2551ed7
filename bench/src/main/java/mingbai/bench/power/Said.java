package mingbai.bench.power;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import mingbai.model.content.ContentManifest;

/// Tells the trace what was acknowledged, at the moment it was.
final class Said implements AutoCloseable {
    /// A manifest's content is shown: scope, version.
    static final String SHOWN = "shown";

    /// A manifest is published: scope, version.
    static final String PUBLISHED = "published";

    /// The service has answered with a ticket: token.
    static final String TICKET = "ticket";

    /// The kiosk gave a ticket out of its reserve: token.
    static final String GIVEN = "given";

    /// The station's journal has taken an entry: kind, token.
    static final String ENTRY = "entry";

    /// The service has taken a rating, or must once the journal is handed over: token.
    static final String RATED = "rated";

    static final String TO_BE_RATED = "to-be-rated";

    /// The station meets the service; and it has handed its journal over.
    static final String ONLINE = "online";

    static final String HANDED = "handed";

    private final FileChannel marks;

    private Said(FileChannel marks) {
        this.marks = marks;
    }

    static Said into(Path file) throws IOException {
        return new Said(
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
    }

    void say(Object... words) {
        var line = String.join(" ", List.of(words).stream().map(Object::toString).toList()) + "\n";
        var bytes = StandardCharsets.UTF_8.encode(line);
        try {
            marks.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void published(List<ContentManifest> out) {
        out.forEach(manifest -> say(PUBLISHED, manifest.scope().text(), manifest.version()));
    }

    @Override
    public void close() throws IOException {
        marks.close();
    }
}
