package mingbai.service.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.service.library.LibraryDocument;

/// A manifest to be signed, and the documents it names, each at the place of its entry.
public record ManifestDraft(ContentManifest manifest, List<LibraryDocument> documents) {
    /// How long a manifest is valid. People sign it, so it has to last; that it is still the
    /// newest, the service says by its stamp.
    static final Duration VALID_FOR = Duration.ofDays(366);

    /// How long before its end it is due to be signed anew.
    static final Duration DUE_BEFORE = Duration.ofDays(90);

    public ManifestDraft {
        documents = List.copyOf(documents);
        var named = manifest.documents().stream().map(DocumentEntry::path).toList();
        if (!documents.stream().map(LibraryDocument::path).toList().equals(named)) {
            throw new IllegalArgumentException("other documents than the manifest names");
        }
    }

    static ManifestDraft of(
            Scope scope, long version, Instant now, List<LibraryDocument> documents) {
        var entries = documents.stream().map(ManifestDraft::entry).toList();
        return new ManifestDraft(
                new ContentManifest(scope, version, now, now.plus(VALID_FOR), entries), documents);
    }

    /// Each document with its entry.
    void each(BiConsumer<DocumentEntry, LibraryDocument> taker) {
        for (int i = 0; i < documents.size(); i++) {
            taker.accept(manifest.documents().get(i), documents.get(i));
        }
    }

    private static DocumentEntry entry(LibraryDocument document) {
        byte[] bytes = document.bytes();
        return new DocumentEntry(
                document.path(), document.type(), Sha256.of(bytes), bytes.length, document.shown());
    }
}
