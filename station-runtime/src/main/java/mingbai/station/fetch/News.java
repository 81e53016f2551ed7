package mingbai.station.fetch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;

/// Documents that were sent ahead of the manifest that is to name them. They are a help and no
/// more: by their hash they are found, nothing else is believed of them, and there are never many.
public final class News {
    /// How many bytes are sent ahead of a manifest, and kept, at most.
    public static final int MOST_BYTES = 256 * 1024;

    private final Map<Sha256, Bytes> came = new LinkedHashMap<>();
    private int bytes;

    /// Takes one; the oldest make room for it.
    public void took(Bytes document) {
        int size = document.toArray().length;
        if (size == 0 || size > MOST_BYTES) {
            return;
        }
        var oldest = came.entrySet().iterator();
        while (bytes + size > MOST_BYTES) {
            bytes -= oldest.next().getValue().toArray().length;
            oldest.remove();
        }
        var before = came.put(Sha256.of(document.toArray()), document);
        bytes += before == null ? size : 0;
    }

    boolean isEmpty() {
        return came.isEmpty();
    }

    /// Gives one away, if it is here.
    Optional<Bytes> take(Sha256 hash) {
        var document = Optional.ofNullable(came.remove(hash));
        document.ifPresent(d -> bytes -= d.toArray().length);
        return document;
    }
}
