package mingbai.service.publish;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import mingbai.model.content.Scope;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustedKey;
import mingbai.service.database.Sql;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;

/// Who changed what waits to be published, and who signed what has been. Every method is a step of
/// a transaction of the caller's.
@Component
public final class ChangeBook implements ReleaseWitness {
    private final Trust trust;

    ChangeBook(Trust trust) {
        this.trust = trust;
    }

    /// One version that went out.
    public record Entry(long version, List<String> signers, int documents, Instant at) {}

    /// Somebody changed something of a scope: they will not be the one to approve it finally.
    public void wrote(Sql sql, Scope scope, String who) {
        sql.update(
                "INSERT INTO change_author (scope, who) VALUES (?, ?) ON CONFLICT DO NOTHING",
                scope.text(),
                who);
    }

    public boolean isAuthor(Sql sql, Scope scope, String who) {
        return authors(sql, scope).contains(who);
    }

    public List<String> authors(Sql sql, Scope scope) {
        return sql.list(
                "SELECT who FROM change_author WHERE scope = ? ORDER BY who",
                row -> row.getString(1),
                scope.text());
    }

    @Override
    public void released(Sql sql, ManifestDraft draft, Envelope envelope) {
        var root = trust.root();
        var manifest = draft.manifest();
        sql.update("DELETE FROM change_author WHERE scope = ?", manifest.scope().text());
        String signers =
                envelope.signatures().stream()
                        .flatMap(signed -> root.find(signed.keyid()).stream())
                        .map(TrustedKey::holder)
                        .collect(Collectors.joining(","));
        sql.update(
                "INSERT INTO release_record (scope, version, signers, documents, published_at)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                manifest.scope().text(),
                manifest.version(),
                signers,
                manifest.documents().size(),
                manifest.issued().toEpochMilli());
    }

    /// The newest first.
    public List<Entry> history(Sql sql, Scope scope, int most) {
        return sql.list(
                "SELECT version, signers, documents, published_at FROM release_record"
                        + " WHERE scope = ? ORDER BY version DESC LIMIT ?",
                row ->
                        new Entry(
                                row.getLong(1),
                                Arrays.asList(row.getString(2).split(",", -1)),
                                row.getInt(3),
                                Instant.ofEpochMilli(row.getLong(4))),
                scope.text(),
                most);
    }
}
