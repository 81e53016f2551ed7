package mingbai.bench.publish;

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
    private int edits;

    public ItemEdits(ServedHall hall) {
        this.hall = hall;
        this.document = hall.part(Library.class).all(DocumentType.ITEM).getFirst();
    }

    public Scope scope() {
        return document.scope();
    }

    /// Puts the next edit into the library: ready to be approved.
    public void prepare() {
        edits++;
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

    /// How large the signed manifest and the edited document are together, in bytes.
    int size() {
        long manifest =
                hall.part(Database.class)
                        .read(sql ->
                                sql.number(
                                        "SELECT length(envelope) FROM manifest WHERE scope = ?",
                                        scope().text()));
        return Math.toIntExact(manifest) + document.bytes().length;
    }

    /// The version that is out.
    long version() {
        return hall.part(Database.class)
                .read(sql ->
                        sql.number("SELECT version FROM manifest WHERE scope = ?", scope().text()));
    }
}
