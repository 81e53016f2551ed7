package mingbai.service.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import mingbai.model.content.Bytes;
import mingbai.model.content.Scope;
import mingbai.model.signing.KeyId;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Component;

/// The tables of releases that wait. Every method is a step of a transaction of the caller's.
@Component
final class ReleaseTable {
    private final RandomGenerator random;

    ReleaseTable(RandomGenerator random) {
        this.random = random;
    }

    Optional<Release> find(Sql sql, Scope scope) {
        var signatures =
                sql.list(
                        "SELECT part, who, key_id, sig, signed_at FROM release_signature"
                                + " WHERE scope = ? ORDER BY signed_at, who",
                        ReleaseTable::signed,
                        scope.text());
        return sql.first(
                "SELECT manifest, made_at FROM release_draft WHERE scope = ?",
                row ->
                        new Release(
                                row.getString(1), Instant.ofEpochMilli(row.getLong(2)), signatures),
                scope.text());
    }

    private static Release.Signed signed(ResultSet row) throws SQLException {
        return new Release.Signed(
                Part.valueOf(row.getString(1)),
                row.getString(2),
                new KeyId(row.getString(3)),
                Bytes.of(Base64.getDecoder().decode(row.getString(4))),
                Instant.ofEpochMilli(row.getLong(5)));
    }

    /// A new release in the place of whatever waited: its signatures were for something else.
    void put(Sql sql, Scope scope, Release release, long version) {
        drop(sql, scope);
        sql.update(
                "INSERT INTO release_draft (scope, version, manifest, made_at) VALUES (?, ?, ?, ?)",
                scope.text(),
                version,
                release.text(),
                release.made().toEpochMilli());
    }

    void drop(Sql sql, Scope scope) {
        sql.update("DELETE FROM release_draft WHERE scope = ?", scope.text());
        dropSignatures(sql, scope);
    }

    int dropSignatures(Sql sql, Scope scope) {
        return sql.update("DELETE FROM release_signature WHERE scope = ?", scope.text());
    }

    int dropSignature(Sql sql, Scope scope, String who) {
        return sql.update(
                "DELETE FROM release_signature WHERE scope = ? AND who = ?", scope.text(), who);
    }

    void sign(Sql sql, Scope scope, Release.Signed signed) {
        sql.update(
                "INSERT INTO release_signature (scope, who, part, key_id, sig, signed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                scope.text(),
                signed.who(),
                signed.part().name(),
                signed.key().value(),
                Base64.getEncoder().encodeToString(signed.sig().toArray()),
                signed.at().toEpochMilli());
    }

    void say(Sql sql, Scope scope, long version, Comment comment) {
        sql.update(
                "INSERT INTO release_comment (id, scope, version, who, said, said_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                new UUID(random.nextLong(), random.nextLong()).toString(),
                scope.text(),
                version,
                comment.who(),
                comment.said(),
                comment.at().toEpochMilli());
    }

    /// What was said about a version, the first first.
    List<Comment> comments(Sql sql, Scope scope, long version) {
        return sql.list(
                "SELECT who, said, said_at FROM release_comment"
                        + " WHERE scope = ? AND version = ? ORDER BY said_at, id",
                row ->
                        new Comment(
                                row.getString(1),
                                row.getString(2),
                                Instant.ofEpochMilli(row.getLong(3))),
                scope.text(),
                version);
    }
}
