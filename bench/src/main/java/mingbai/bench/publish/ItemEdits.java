package mingbai.bench.publish;

import java.util.HashMap;
import java.util.Map;
import mingbai.bench.hall.Revision;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.item.Item;
import mingbai.service.database.Database;
import mingbai.service.library.Library;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;

/// Edits one item of the catalogue again and again; each edit is a new document and a new version.
public final class ItemEdits {
    private final ServedHall hall;
    private final LibraryDocument document;
    private Map<String, Integer> before;
    private int edits;

    public ItemEdits(ServedHall hall) {
        this.hall = hall;
        this.document = hall.part(Library.class).all(DocumentType.ITEM).getFirst();
        this.before = sizes();
    }

    public Scope scope() {
        return document.scope();
    }

    /// Puts the next edit into the library: ready to be approved.
    public void prepare() {
        edits++;
        before = sizes();
        var edited = Revision.of(document.read(Item.class), edits);
        hall.part(Library.class)
                .put(LibraryDocument.of(scope(), document.path(), DocumentType.ITEM, edited));
    }

    /// Approves and publishes it; the version that is out now.
    public long approve() {
        if (hall.part(Publisher.class).publish(scope())
                instanceof PublishOutcome.Published(var _, long version, var _)) {
            return version;
        }
        throw new IllegalStateException("the edit was not published");
    }

    /// How large the last edit was on its way, in bytes: the signed manifest, and every document
    /// that was new with it.
    int size() {
        var fresh = sizes();
        fresh.keySet().removeAll(before.keySet());
        long documents = fresh.values().stream().mapToLong(Integer::longValue).sum();
        return Math.toIntExact(
                documents + number("SELECT length(envelope) FROM manifest WHERE scope = ?"));
    }

    private Map<String, Integer> sizes() {
        Map<String, Integer> sizes = new HashMap<>();
        hall.part(Database.class)
                .read(sql ->
                        sql.list(
                                "SELECT hash, size FROM published_document WHERE scope = ?",
                                row -> sizes.put(row.getString(1), row.getInt(2)),
                                scope().text()));
        return sizes;
    }

    private long number(String query) {
        return hall.part(Database.class).read(sql -> sql.number(query, scope().text()));
    }

    /// The version that is out.
    long version() {
        return number("SELECT version FROM manifest WHERE scope = ?");
    }
}
