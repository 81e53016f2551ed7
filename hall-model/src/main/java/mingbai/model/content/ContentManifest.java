package mingbai.model.content;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The signed list of everything a scope shows. `version` only ever grows within a scope. Where it
/// would be long it lists chapters, and these the documents.
public record ContentManifest(
        Scope scope, long version, Instant issued, Instant expires, List<DocumentEntry> documents) {

    /// How many documents a manifest names at most.
    public static final int MAX_DOCUMENTS = 50_000;

    public ContentManifest {
        documents = List.copyOf(documents);
        if (version < 1 || !issued.isBefore(expires)) {
            throw new IllegalArgumentException("manifest version or validity is off");
        }
        check(documents);
    }

    private static void check(List<DocumentEntry> documents) {
        if (documents.size() > MAX_DOCUMENTS) {
            throw new IllegalArgumentException("manifest names too many documents");
        }
        var paths = new HashSet<ContentPath>();
        for (var entry : documents) {
            if (!paths.add(entry.path())) {
                throw new IllegalArgumentException("manifest names " + entry.path() + " twice");
            }
        }
    }

    /// The chapters it lists.
    public List<DocumentEntry> chapters() {
        return documents.stream().filter(d -> d.type() == DocumentType.CHAPTER).toList();
    }

    /// Every document that is to be shown, those of its chapters among them.
    public List<DocumentEntry> named(Function<Sha256, Chapter> chapters) {
        var named = Chapter.open(documents, chapters).toList();
        check(named);
        return named;
    }

    public Optional<DocumentEntry> find(ContentPath path) {
        return documents.stream().filter(d -> d.path().equals(path)).findFirst();
    }
}
