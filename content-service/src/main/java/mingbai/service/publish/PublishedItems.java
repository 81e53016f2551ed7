package mingbai.service.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentPath;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.item.Item;
import mingbai.model.item.ItemCode;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import org.springframework.stereotype.Component;

/// Items as they are out: approved by two people and published, which is all the public may see.
@Component
public final class PublishedItems {
    private final Database database;
    private final PublishedStore store;
    private final HallShelf shelf;

    PublishedItems(Database database, PublishedStore store, HallShelf shelf) {
        this.database = database;
        this.store = store;
        this.shelf = shelf;
    }

    /// The hall's own item goes before its region's.
    public Optional<Item> find(ItemCode code) {
        var scopes =
                Stream.concat(Stream.of(shelf.hallScope()), shelf.regionScope().stream()).toList();
        return database.read(sql -> find(sql, scopes, ContentPath.item(code)));
    }

    /// Every document that is out.
    public Set<Sha256> hashes() {
        return database.read(store::sizes).keySet();
    }

    private Optional<Item> find(Sql sql, List<Scope> scopes, ContentPath path) {
        return scopes.stream()
                .flatMap(scope -> document(sql, scope, path).stream())
                .findFirst()
                .map(PublishedItems::read);
    }

    private Optional<Bytes> document(Sql sql, Scope scope, ContentPath path) {
        return store.entries(sql, scope).stream()
                .filter(entry -> entry.path().equals(path))
                .findFirst()
                .flatMap(entry -> store.document(sql, scope, entry.sha256()));
    }

    private static Item read(Bytes bytes) {
        try {
            return Wire.read(bytes.toArray(), Item.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("a published item cannot be read", e);
        }
    }
}
