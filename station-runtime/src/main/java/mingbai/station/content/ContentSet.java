package mingbai.station.content;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;

/// A manifest with everything it names, read and checked. `envelope` is the hash of the manifest as
/// it came.
record ContentSet(ContentManifest manifest, Sha256 envelope, Map<ContentPath, Record> documents) {
    ContentSet {
        documents = Map.copyOf(documents);
    }

    HallContent.Version version(Instant until) {
        return new HallContent.Version(manifest.scope(), manifest.version(), until);
    }

    /// The hash of every document it names.
    Set<Sha256> named() {
        return manifest.documents().stream()
                .map(DocumentEntry::sha256)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Every record of these sets, by the hash of its document.
    static Map<Sha256, Record> known(Collection<ContentSet> sets) {
        Map<Sha256, Record> known = new HashMap<>();
        for (var set : sets) {
            for (var entry : set.manifest.documents()) {
                known.put(entry.sha256(), Objects.requireNonNull(set.documents.get(entry.path())));
            }
        }
        return known;
    }
}
