package mingbai.service.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Scope;
import mingbai.model.notice.Validity;
import mingbai.service.console.HallTime;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.Publisher;
import org.springframework.stereotype.Component;

/// What a release would change against what is shown now, document by document and field by field.
@Component
public final class Differences {
    private final Publisher publisher;
    private final Library library;

    Differences(Publisher publisher, Library library) {
        this.publisher = publisher;
        this.library = library;
    }

    /// Of these documents, once they are out. Changed documents first, then new ones, then those
    /// that go.
    public List<Difference> of(Scope scope, List<DocumentEntry> named, HallTime time) {
        var before = byPath(publisher.shown(scope));
        var after = byPath(named);
        var paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        List<Difference> found = new ArrayList<>();
        for (var path : paths) {
            var old = Optional.ofNullable(before.get(path));
            var fresh = Optional.ofNullable(after.get(path));
            if (!old.equals(fresh)) {
                found.add(difference(scope, old, fresh, time));
            }
        }
        found.sort(Comparator.comparingInt(d -> order(d.kind())));
        return found;
    }

    private static int order(Difference.Kind kind) {
        return switch (kind) {
            case CHANGED -> 0;
            case ADDED -> 1;
            case REMOVED -> 2;
        };
    }

    private static Map<ContentPath, DocumentEntry> byPath(List<DocumentEntry> documents) {
        Map<ContentPath, DocumentEntry> entries = new HashMap<>();
        documents.forEach(entry -> entries.put(entry.path(), entry));
        return entries;
    }

    private Difference difference(
            Scope scope,
            Optional<DocumentEntry> before,
            Optional<DocumentEntry> after,
            HallTime time) {
        var old = before.flatMap(entry -> publisher.shown(scope, entry.sha256()));
        var fresh =
                after.flatMap(entry -> library.find(scope, entry.path()))
                        .map(LibraryDocument::bytes)
                        .map(Bytes::of);
        var kind =
                before.isEmpty()
                        ? Difference.Kind.ADDED
                        : after.isEmpty() ? Difference.Kind.REMOVED : Difference.Kind.CHANGED;
        var path = after.or(() -> before).orElseThrow().path();
        var lines = new ArrayList<>(FieldDifference.between(old, fresh));
        span(before, after, time).ifPresent(lines::add);
        return new Difference(
                kind, path.value(), FieldDifference.title(fresh.or(() -> old), path), lines);
    }

    private static Optional<Difference.Line> span(
            Optional<DocumentEntry> before, Optional<DocumentEntry> after, HallTime time) {
        String old = before.map(e -> words(e.shown(), time)).orElse("");
        String fresh = after.map(e -> words(e.shown(), time)).orElse("");
        return old.equals(fresh)
                ? Optional.empty()
                : Optional.of(new Difference.Line("播出时间", old, fresh));
    }

    private static String words(Validity shown, HallTime time) {
        return shown.equals(LibraryDocument.ALWAYS)
                ? ""
                : time.minute(shown.from()) + " – " + time.minute(shown.until());
    }
}
