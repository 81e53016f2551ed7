package mingbai.service.publish;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mingbai.model.content.Bytes;
import mingbai.model.content.Chapter;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Envelope;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// What is out: the current manifest of each scope and the documents it names, so that the broker
/// may lose all of it.
@Component
final class PublishedStore {
    /// A scope's current manifest as it was signed, unread.
    record Signed(Scope scope, long version, Bytes envelope) {}

    /// A document by its hash.
    record Published(Sha256 hash, Bytes bytes) {}

    List<Scope> scopes(Sql sql) {
        return sql.list(
                "SELECT scope FROM manifest ORDER BY scope", row -> Scope.parse(row.getString(1)));
    }

    /// What is out in each scope.
    List<Publisher.Edition> editions(Sql sql) {
        return sql.list(
                "SELECT scope, version, issued_at, expires_at FROM manifest ORDER BY scope",
                row ->
                        new Publisher.Edition(
                                Scope.parse(row.getString(1)),
                                row.getLong(2),
                                Instant.ofEpochMilli(row.getLong(3)),
                                Instant.ofEpochMilli(row.getLong(4))));
    }

    /// A scope's current manifest.
    Optional<ContentManifest> current(Sql sql, Scope scope) {
        return signed(sql, scope).map(signed -> open(signed.envelope().toArray()));
    }

    Optional<Signed> signed(Sql sql, Scope scope) {
        return sql.first(
                "SELECT version, envelope FROM manifest WHERE scope = ?",
                row ->
                        new Signed(
                                scope,
                                row.getLong(1),
                                Bytes.of(row.getString(2).getBytes(StandardCharsets.UTF_8))),
                scope.text());
    }

    long version(Sql sql, Scope scope) {
        return sql.number("SELECT version FROM manifest WHERE scope = ?", scope.text());
    }

    /// The highest version that was ever out, as far as anybody knows.
    long floor(Sql sql, Scope scope) {
        return Math.max(
                version(sql, scope),
                sql.number("SELECT version FROM version_floor WHERE scope = ?", scope.text()));
    }

    private static ContentManifest open(byte[] envelope) {
        return read(read(envelope, Envelope.class).payload().toArray(), ContentManifest.class);
    }

    private static <T> T read(byte[] stored, Class<T> type) {
        try {
            return Wire.read(stored, type);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("what is published cannot be read", e);
        }
    }

    List<Published> documents(Sql sql, Scope scope) {
        return sql.list(
                "SELECT hash, body FROM published_document WHERE scope = ?",
                row ->
                        new Published(
                                new Sha256(row.getString(1)),
                                Bytes.of(row.getString(2).getBytes(StandardCharsets.UTF_8))),
                scope.text());
    }

    Optional<Bytes> document(Sql sql, Scope scope, Sha256 hash) {
        return sql.first(
                "SELECT body FROM published_document WHERE scope = ? AND hash = ?",
                row -> Bytes.of(row.getString(1).getBytes(StandardCharsets.UTF_8)),
                scope.text(),
                hash.hex());
    }

    /// Every document that is out, with its size in bytes.
    Map<Sha256, Integer> sizes(Sql sql) {
        Map<Sha256, Integer> sizes = new HashMap<>();
        sql.list(
                "SELECT DISTINCT hash, size FROM published_document",
                row -> sizes.put(new Sha256(row.getString(1)), row.getInt(2)));
        return sizes;
    }

    /// What a scope's current manifest has stations show.
    List<DocumentEntry> entries(Sql sql, Scope scope) {
        return current(sql, scope)
                .map(manifest -> manifest.named(hash -> chapter(sql, scope, hash)))
                .orElse(List.of());
    }

    private Chapter chapter(Sql sql, Scope scope, Sha256 hash) {
        return read(document(sql, scope, hash).orElseThrow().toArray(), Chapter.class);
    }

    /// Puts a new version in the place of the old one; what is in both stays where it is.
    void put(Sql sql, ManifestDraft draft, byte[] envelope) {
        var manifest = draft.manifest();
        String scope = manifest.scope().text();
        var gone = hashes(sql, scope);
        var there = Set.copyOf(gone);
        Set<String> after = new HashSet<>();
        draft.each(part -> {
            String hash = part.entry().sha256().hex();
            gone.remove(hash);
            if (after.add(hash) && !there.contains(hash)) {
                put(sql, scope, part);
            }
        });
        for (String hash : gone) {
            sql.update("DELETE FROM published_document WHERE scope = ? AND hash = ?", scope, hash);
        }
        sql.update(
                """
                INSERT INTO manifest (scope, version, issued_at, expires_at, envelope)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (scope) DO UPDATE SET version = excluded.version,
                  issued_at = excluded.issued_at, expires_at = excluded.expires_at,
                  envelope = excluded.envelope
                """,
                scope,
                manifest.version(),
                manifest.issued().toEpochMilli(),
                manifest.expires().toEpochMilli(),
                new String(envelope, StandardCharsets.UTF_8));
    }

    private static Set<String> hashes(Sql sql, String scope) {
        return new HashSet<>(
                sql.list(
                        "SELECT hash FROM published_document WHERE scope = ?",
                        row -> row.getString(1),
                        scope));
    }

    private static void put(Sql sql, String scope, ManifestDraft.Named part) {
        sql.update(
                "INSERT INTO published_document (scope, hash, size, body) VALUES (?, ?, ?, ?)",
                scope,
                part.entry().sha256().hex(),
                part.entry().size(),
                part.document().body());
    }
}
