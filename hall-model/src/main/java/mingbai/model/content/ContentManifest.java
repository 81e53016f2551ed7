package mingbai.model.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The signed list of everything a scope shows. `version` only ever grows within a scope.
public record ContentManifest(
        Scope scope, long version, Instant issued, Instant expires, List<DocumentEntry> documents) {

    /// How many documents a manifest names at most.
    public static final int MAX_DOCUMENTS = 50_000;

    public ContentManifest {
        documents = List.copyOf(documents);
        if (version < 1 || !issued.isBefore(expires) || documents.size() > MAX_DOCUMENTS) {
            throw new IllegalArgumentException("manifest version, validity or size is off");
        }
        var paths = new HashSet<ContentPath>();
        for (var entry : documents) {
            if (!paths.add(entry.path())) {
                throw new IllegalArgumentException("manifest names " + entry.path() + " twice");
            }
        }
    }

    public Optional<DocumentEntry> find(ContentPath path) {
        return documents.stream().filter(d -> d.path().equals(path)).findFirst();
    }
}
