package mingbai.service.publish;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.service.library.LibraryDocument;

/// A manifest to be signed, and the documents it names, by itself or by its chapters.
public record ManifestDraft(ContentManifest manifest, List<Named> named, List<Named> chapters) {
    /// How long a manifest is valid. People sign it, so it has to last; that it is still the
    /// newest, the service says by its stamp.
    static final Duration VALID_FOR = Duration.ofDays(366);

    /// How long before its end it is due to be signed anew.
    static final Duration DUE_BEFORE = Duration.ofDays(90);

    public ManifestDraft {
        named = List.copyOf(named);
        chapters = List.copyOf(chapters);
        if (!manifest.documents().equals(entries(chapters.isEmpty() ? named : chapters))) {
            throw new IllegalArgumentException("other documents than the manifest names");
        }
    }

    /// A document with its entry.
    public record Named(DocumentEntry entry, LibraryDocument document) {
        private static Named of(LibraryDocument document) {
            byte[] bytes = document.bytes();
            var entry =
                    new DocumentEntry(
                            document.path(),
                            document.type(),
                            Sha256.of(bytes),
                            bytes.length,
                            document.shown());
            return new Named(entry, document);
        }
    }

    static ManifestDraft of(
            Scope scope, long version, Instant now, List<LibraryDocument> documents) {
        var named = documents.parallelStream().map(Named::of).toList();
        var chapters = named.size() > Chapter.FULL ? chapters(scope, named) : List.<Named>of();
        var listed = entries(chapters.isEmpty() ? named : chapters);
        return new ManifestDraft(
                new ContentManifest(scope, version, now, now.plus(VALID_FOR), listed),
                named,
                chapters);
    }

    private static List<Named> chapters(Scope scope, List<Named> named) {
        List<Named> chapters = new ArrayList<>();
        for (var chapter : Chapter.divide(entries(named))) {
            var path = ContentPath.chapter(chapters.size());
            chapters.add(Named.of(LibraryDocument.of(scope, path, DocumentType.CHAPTER, chapter)));
        }
        return chapters;
    }

    private static List<DocumentEntry> entries(List<Named> named) {
        return named.stream().map(Named::entry).toList();
    }

    /// The same documents under the manifest that people have signed.
    public ManifestDraft signedAs(ContentManifest signed) {
        return new ManifestDraft(signed, named, chapters);
    }

    /// Every document that is to be shown.
    public List<LibraryDocument> documents() {
        return named.stream().map(Named::document).toList();
    }

    public List<DocumentEntry> entries() {
        return entries(named);
    }

    /// Everything that is sent: the chapters, and what they name.
    void each(Consumer<Named> taker) {
        chapters.forEach(taker);
        named.forEach(taker);
    }
}
