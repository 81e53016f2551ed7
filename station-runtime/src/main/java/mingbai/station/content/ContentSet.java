package mingbai.station.content;

import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Sha256;
import mingbai.station.fetch.BadDocument;

/// A manifest with everything it names. `envelope` is the hash of the manifest as it came. The maps
/// are not copied, for sets are long and the next one begins with them; nobody changes them any
/// more.
record ContentSet(
        ContentManifest manifest,
        Sha256 envelope,
        Map<Sha256, Chapter> chapters,
        Map<ContentPath, Document> documents) {
    HallContent.Version version(Instant until) {
        return new HallContent.Version(manifest.scope(), manifest.version(), until);
    }

    /// What is to be shown of these of its entries.
    Stream<DocumentEntry> named(Collection<DocumentEntry> entries) {
        return Chapter.open(entries, this::chapter);
    }

    /// Reads those of its documents that nobody has asked for yet, at these paths.
    void read(Collection<ContentPath> paths) throws IOException, BadDocument {
        for (var path : paths) {
            var document = documents.get(path);
            if (document != null) {
                var _ = document.read();
            }
        }
    }

    Chapter chapter(Sha256 hash) {
        return Objects.requireNonNull(chapters.get(hash));
    }

    /// The hash of every document it names, its chapters among them.
    Stream<Sha256> hashes() {
        return Stream.concat(manifest.documents().stream(), named(manifest.documents()))
                .map(DocumentEntry::sha256);
    }
}
