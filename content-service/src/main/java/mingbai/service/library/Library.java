package mingbai.service.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mingbai.model.content.ContentPath;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.notice.Validity;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// The library of approved documents. Changing it shows nothing yet: that is publishing.
@Service
public final class Library {
    private static final String COLUMNS =
            "SELECT scope, path, type, body, shown_from, shown_until FROM document";

    private final Database database;
    private final InstantSource clock;

    Library(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Everything of a scope, by path.
    public List<LibraryDocument> all(Scope scope) {
        return database.read(sql -> all(sql, scope));
    }

    public List<LibraryDocument> all(Sql sql, Scope scope) {
        return sql.list(
                COLUMNS + " WHERE scope = ? ORDER BY path", Library::document, scope.text());
    }

    /// Everything of a kind, in every scope.
    public List<LibraryDocument> all(DocumentType type) {
        return database.read(sql -> all(sql, type));
    }

    public List<LibraryDocument> all(Sql sql, DocumentType type) {
        return sql.list(
                COLUMNS + " WHERE type = ? ORDER BY scope, path", Library::document, type.name());
    }

    /// Only the names of a kind's documents, in every scope.
    public List<String> paths(DocumentType type) {
        return database.read(sql ->
                sql.list(
                        "SELECT path FROM document WHERE type = ? ORDER BY path",
                        row -> row.getString(1),
                        type.name()));
    }

    public Optional<LibraryDocument> find(Scope scope, ContentPath path) {
        return database.read(sql -> find(sql, scope, path));
    }

    public Optional<LibraryDocument> find(Sql sql, Scope scope, ContentPath path) {
        return sql.first(
                COLUMNS + " WHERE scope = ? AND path = ?",
                Library::document,
                scope.text(),
                path.value());
    }

    public boolean empty() {
        return database.read(sql -> sql.number("SELECT count(*) FROM document")) == 0;
    }

    public void put(LibraryDocument document) {
        database.writeNow(sql -> put(sql, document));
    }

    /// Within a transaction of the caller's. How many documents really changed.
    public int put(Sql sql, LibraryDocument document) {
        return changed(sql, written(sql, document));
    }

    private int written(Sql sql, LibraryDocument document) {
        return sql.update(
                """
                INSERT INTO document
                  (scope, path, type, body, shown_from, shown_until, changed_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (scope, path) DO UPDATE SET type = excluded.type,
                  body = excluded.body, shown_from = excluded.shown_from,
                  shown_until = excluded.shown_until, changed_at = excluded.changed_at
                WHERE document.body <> excluded.body
                  OR document.shown_from <> excluded.shown_from
                  OR document.shown_until <> excluded.shown_until
                """,
                document.scope().text(),
                document.path().value(),
                document.type().name(),
                document.body(),
                document.shown().from().toEpochMilli(),
                document.shown().until().toEpochMilli(),
                clock.millis());
    }

    public void remove(Scope scope, ContentPath path) {
        database.writeNow(sql -> remove(sql, scope, path));
    }

    /// Within a transaction of the caller's. How many documents went.
    public int remove(Sql sql, Scope scope, ContentPath path) {
        return changed(sql, removed(sql, scope, path));
    }

    private static int removed(Sql sql, Scope scope, ContentPath path) {
        return sql.update(
                "DELETE FROM document WHERE scope = ? AND path = ?", scope.text(), path.value());
    }

    /// Replaces every document of these kinds by the given ones, in one transaction.
    public void replace(Set<DocumentType> kinds, List<LibraryDocument> documents) {
        database.writeNow(sql -> replace(sql, kinds, documents));
    }

    /// Within a transaction of the caller's. How many documents really changed or went.
    public int replace(Sql sql, Set<DocumentType> kinds, List<LibraryDocument> documents) {
        var kept = documents.stream().map(Name::of).collect(Collectors.toSet());
        int changed = 0;
        for (var kind : kinds) {
            for (var old : all(sql, kind)) {
                if (!kept.contains(Name.of(old))) {
                    changed += removed(sql, old.scope(), old.path());
                }
            }
        }
        for (var document : documents) {
            changed += written(sql, document);
        }
        return changed(sql, changed);
    }

    /// Grows with every change; the same number means the same content.
    public long revision(Sql sql) {
        return sql.number("SELECT revision FROM library_clock WHERE id = 1");
    }

    private static int changed(Sql sql, int rows) {
        if (rows > 0) {
            sql.update("UPDATE library_clock SET revision = revision + 1 WHERE id = 1");
        }
        return rows;
    }

    /// Under which name a document stands.
    private record Name(Scope scope, ContentPath path) {
        static Name of(LibraryDocument document) {
            return new Name(document.scope(), document.path());
        }
    }

    private static LibraryDocument document(ResultSet row) throws SQLException {
        return new LibraryDocument(
                Scope.parse(row.getString("scope")),
                new ContentPath(row.getString("path")),
                DocumentType.valueOf(row.getString("type")),
                row.getString("body"),
                new Validity(
                        Instant.ofEpochMilli(row.getLong("shown_from")),
                        Instant.ofEpochMilli(row.getLong("shown_until"))));
    }
}
