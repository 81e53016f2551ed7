package mingbai.bench.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/// What a power cut left below a folder: each path with its bytes, or without any for a folder.
public record CrashState(SortedMap<String, Optional<byte[]>> entries) {
    public CrashState {
        entries = new TreeMap<>(entries);
    }

    /// Puts it all below `folder`.
    public void into(Path folder) throws IOException {
        for (var entry : entries.entrySet()) {
            Path path = folder.resolve(entry.getKey());
            if (entry.getValue().isPresent()) {
                Files.write(path, entry.getValue().get());
            } else {
                Files.createDirectories(path);
            }
        }
    }

    /// The same for the same names and bytes.
    public long mark() {
        var names = new CRC32C();
        var bytes = new CRC32C();
        for (Map.Entry<String, Optional<byte[]>> entry : entries.entrySet()) {
            names.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
            entry.getValue()
                    .ifPresent(content -> {
                        bytes.update(content);
                        names.update(content.length & 0xff);
                    });
        }
        return (names.getValue() << 32) | bytes.getValue();
    }
}
