package mingbai.service.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentType;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.notice.Notice;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustedKey;
import mingbai.service.database.Sql;
import mingbai.service.library.LibraryDocument;
import mingbai.service.publish.ManifestDraft;
import mingbai.service.publish.ReleaseWitness;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;

/// Writes down each released version, by whose signatures, and which notices it carried.
@Component
public final class ReleaseBook implements ReleaseWitness {
    private static final String BETWEEN = "、";
    private static final String COLUMNS =
            "SELECT scope, version, released_at, approvers, digest, documents"
                    + " FROM content_release c ";

    private final Trust trust;
    private final InstantSource clock;

    ReleaseBook(Trust trust, InstantSource clock) {
        this.trust = trust;
        this.clock = clock;
    }

    /// A version of a scope: when it went out, who signed it, and what they signed.
    public record Release(
            Scope scope, long version, Instant released, String approvers, Signed signed) {
        public List<String> signers() {
            return List.of(approvers.split(BETWEEN, -1));
        }

        public String digest() {
            return signed.digest();
        }
    }

    /// The SHA-256 of a signed manifest, and how many documents it names; 0 where that was not
    /// written down yet.
    public record Signed(String digest, int documents) {}

    @Override
    public void released(Sql sql, ManifestDraft draft, Envelope envelope) {
        var manifest = draft.manifest();
        sql.update(
                """
                INSERT INTO content_release
                  (scope, version, released_at, approvers, digest, documents)
                VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
                """,
                manifest.scope().text(),
                manifest.version(),
                clock.millis(),
                approvers(envelope),
                Sha256.of(envelope.payload().toArray()).hex(),
                draft.named().size());
        turnNotices(sql, manifest, draft.documents());
    }

    /// The names of those whose keys signed; a key that is not known any more by its id.
    private String approvers(Envelope envelope) {
        var root = trust.root();
        return envelope.signatures().stream()
                .map(signed ->
                        root.find(signed.keyid())
                                .map(TrustedKey::holder)
                                .orElse(signed.keyid().toString()))
                .collect(Collectors.joining(BETWEEN));
    }

    private static void turnNotices(
            Sql sql, ContentManifest manifest, List<LibraryDocument> documents) {
        Map<String, LibraryDocument> now = new HashMap<>();
        documents.stream()
                .filter(d -> d.type() == DocumentType.NOTICE)
                .forEach(d -> now.put(d.read(Notice.class).id(), d));
        for (var run : open(sql, manifest.scope())) {
            var same =
                    Optional.ofNullable(now.get(run.notice()))
                            .filter(d -> Sha256.of(d.bytes()).hex().equals(run.hash()));
            if (same.isPresent()) {
                now.remove(run.notice());
            } else {
                end(sql, run, manifest.version());
            }
        }
        now.forEach((id, document) -> begin(sql, manifest, document));
    }

    private static List<NoticeRun> open(Sql sql, Scope scope) {
        return sql.list(
                NoticeRun.SELECT + "WHERE scope = ? AND end_version = 0",
                NoticeRun::read,
                scope.text());
    }

    private static void end(Sql sql, NoticeRun run, long version) {
        sql.update(
                "UPDATE notice_run SET end_version = ?"
                        + " WHERE scope = ? AND notice = ? AND first_version = ?",
                version,
                run.scope().text(),
                run.notice(),
                run.firstVersion());
    }

    private static void begin(Sql sql, ContentManifest manifest, LibraryDocument document) {
        var notice = document.read(Notice.class);
        sql.update(
                """
                INSERT INTO notice_run (scope, notice, first_version, end_version, hash, title,
                  shown_from, shown_until)
                VALUES (?, ?, ?, 0, ?, ?, ?, ?)
                """,
                manifest.scope().text(),
                notice.id(),
                manifest.version(),
                Sha256.of(document.bytes()).hex(),
                notice.title(),
                document.shown().from().toEpochMilli(),
                document.shown().until().toEpochMilli());
    }

    /// The newest first.
    public List<Release> latest(Sql sql, int most) {
        return sql.list(
                COLUMNS + "ORDER BY released_at DESC, scope, version DESC LIMIT ?",
                ReleaseBook::release,
                most);
    }

    /// The newest version of each scope.
    public List<Release> current(Sql sql) {
        return sql.list(
                COLUMNS
                        + "WHERE version = (SELECT max(version) FROM content_release n"
                        + " WHERE n.scope = c.scope) ORDER BY scope",
                ReleaseBook::release);
    }

    /// The newest versions of a scope, the newest first.
    public List<Release> history(Sql sql, Scope scope, int most) {
        return sql.list(
                COLUMNS + "WHERE scope = ? ORDER BY version DESC LIMIT ?",
                ReleaseBook::release,
                scope.text(),
                most);
    }

    public Optional<Release> find(Sql sql, Scope scope, long version) {
        return sql.first(
                COLUMNS + "WHERE scope = ? AND version = ?",
                ReleaseBook::release,
                scope.text(),
                version);
    }

    private static Release release(ResultSet row) throws SQLException {
        return new Release(
                Scope.parse(row.getString(1)),
                row.getLong(2),
                Instant.ofEpochMilli(row.getLong(3)),
                row.getString(4),
                new Signed(row.getString(5), row.getInt(6)));
    }
}
