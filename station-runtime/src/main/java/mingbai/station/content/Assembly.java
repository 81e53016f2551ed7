package mingbai.station.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Sha256;
import mingbai.station.fetch.BadDocument;

/// Makes a set of a manifest: what the set before has as well is taken from there, the rest as it
/// was just fetched or stands on the disk.
final class Assembly {
    private final ContentStore store;
    private final Optional<ContentSet> before;
    private final List<DocumentEntry> gone;
    private final List<DocumentEntry> fresh;
    private final Map<Sha256, Document> known = new HashMap<>();
    private final Map<Sha256, Chapter> chapters = new HashMap<>();
    private final Set<ContentPath> touched = new HashSet<>();
    private final Set<Sha256> unneeded = new HashSet<>();

    Assembly(
            ContentStore store,
            ContentManifest manifest,
            Optional<ContentSet> before,
            Map<Sha256, Record> fetched) {
        this.store = store;
        this.before = before;
        var old = before.map(set -> set.manifest().documents()).orElse(List.of());
        this.gone = without(old, manifest.documents());
        this.fresh = without(manifest.documents(), old);
        fetched.forEach((hash, record) -> known.put(hash, Document.of(record)));
    }

    private static List<DocumentEntry> without(
            List<DocumentEntry> entries, Collection<DocumentEntry> others) {
        var known = new HashSet<>(others);
        return entries.stream().filter(entry -> !known.contains(entry)).toList();
    }

    /// What stays of the set before.
    private Map<ContentPath, Document> staying(ContentSet before) {
        var documents = new HashMap<>(before.documents());
        before.named(gone)
                .forEach(entry -> {
                    known.put(entry.sha256(), documents.remove(entry.path()));
                    touched.add(entry.path());
                    unneeded.add(entry.sha256());
                });
        gone.forEach(entry -> unneeded.add(entry.sha256()));
        before.manifest().chapters().stream()
                .filter(entry -> !gone.contains(entry))
                .forEach(entry -> chapters.put(entry.sha256(), before.chapter(entry.sha256())));
        return documents;
    }

    /// A new set; the paths at which it differs from the one before, and what only that one named.
    record Change(ContentSet set, Set<ContentPath> touched, Set<Sha256> unneeded) {}

    /// What the manifest names that the one before did not: the documents of its new chapters.
    List<DocumentEntry> fresh() throws IOException, BadDocument {
        List<DocumentEntry> named = new ArrayList<>();
        for (var entry : fresh) {
            if (entry.type() == DocumentType.CHAPTER) {
                var chapter = (Chapter) document(entry).read();
                chapters.put(entry.sha256(), chapter);
                named.addAll(chapter.documents());
            } else {
                named.add(entry);
            }
        }
        return named;
    }

    Change of(ContentManifest manifest, Sha256 envelope) throws IOException, BadDocument {
        var documents = before.map(this::staying).orElseGet(HashMap::new);
        for (var entry : fresh()) {
            if (documents.put(entry.path(), document(entry)) != null) {
                throw new BadDocument(entry.path() + " is named twice");
            }
            touched.add(entry.path());
            unneeded.remove(entry.sha256());
        }
        if (documents.size() > ContentManifest.MAX_DOCUMENTS) {
            throw new BadDocument("the manifest names too many documents");
        }
        fresh.forEach(entry -> unneeded.remove(entry.sha256()));
        var set = new ContentSet(manifest, envelope, chapters, documents);
        return new Change(set, touched, unneeded);
    }

    private Document document(DocumentEntry entry) throws BadDocument {
        var document = known.get(entry.sha256());
        return document != null && document.is(entry.type().record()) ? document : stored(entry);
    }

    private Document stored(DocumentEntry entry) throws BadDocument {
        if (!store.has(entry.sha256())) {
            throw new BadDocument(entry.path() + " is missing");
        }
        return Document.unread(entry, store::document);
    }
}
