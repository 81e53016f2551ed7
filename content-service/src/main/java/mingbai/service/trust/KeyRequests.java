package mingbai.service.trust;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.model.approver.KeyRequest;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.KeyId;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Reach;
import mingbai.model.signing.Role;
import mingbai.model.signing.Signatures;
import mingbai.model.signing.TrustedKey;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import org.springframework.stereotype.Service;

/// Keys that approvers made in their browsers and ask to have trusted. Only public halves come
/// here, each signed by its own private one.
@Service
public final class KeyRequests {
    /// The largest request, in bytes.
    public static final int LARGEST = 4_096;

    private final Database database;
    private final AuditLog audit;
    private final Trust trust;
    private final RootDesk roots;
    private final InstantSource clock;

    KeyRequests(
            Database database, AuditLog audit, Trust trust, RootDesk roots, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.trust = trust;
        this.roots = roots;
        this.clock = clock;
    }

    /// A request as it stands, with the envelope the officers verify.
    public record Asked(KeyId id, KeyRequest request, String envelope, Instant at) {}

    /// Takes a request of `who`, about themself and no more than `most` roles. False when it is not
    /// what it should be.
    public boolean ask(byte[] bytes, Set<Role> most, Reach within, String who) {
        var read =
                read(bytes)
                        .filter(asked -> asked.request().holder().equals(who))
                        .filter(asked -> most.containsAll(asked.request().roles()))
                        .filter(asked -> asked.request().within().equals(within));
        if (read.isEmpty()) {
            return false;
        }
        var asked = read.get();
        database.writeNow(sql -> put(sql, asked, who));
        roots.ordainAtOnce(asked.request(), asked.id(), who);
        return true;
    }

    private int put(Sql sql, Asked asked, String who) {
        audit.add(sql, who, "申请登记签名密钥 · Asked to trust a key", asked.id().value());
        sql.update("DELETE FROM key_request WHERE who = ?", who);
        return sql.update(
                "INSERT INTO key_request (key_id, who, envelope, asked_at) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                asked.id().value(),
                who,
                asked.envelope(),
                clock.millis());
    }

    private Optional<Asked> read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            return Optional.empty();
        }
        try {
            var envelope = Wire.read(bytes, Envelope.class);
            var request = Wire.read(envelope.payload().toArray(), KeyRequest.class);
            boolean own =
                    envelope.payloadType() == PayloadType.KEY_REQUEST
                            && envelope.signatures().size() == 1
                            && Signatures.match(
                                    request.spki(), envelope, envelope.signatures().getFirst());
            return own
                    ? Optional.of(
                            new Asked(
                                    envelope.signatures().getFirst().keyid(),
                                    request,
                                    new String(bytes, StandardCharsets.UTF_8),
                                    clock.instant()))
                    : Optional.empty();
        } catch (MalformedMessage e) {
            return Optional.empty();
        }
    }

    /// Those that the root does not name yet.
    public List<Asked> open() {
        return database
                .read(sql ->
                        sql.list(
                                "SELECT envelope FROM key_request ORDER BY asked_at",
                                row -> row.getString(1)))
                .stream()
                .flatMap(text -> read(text.getBytes(StandardCharsets.UTF_8)).stream())
                .filter(asked -> trust.root().find(asked.id()).isEmpty())
                .toList();
    }

    /// The keys that count for somebody now.
    public List<TrustedKey> of(String who) {
        return Stream.of(trust.root())
                .flatMap(root -> root.keys().stream())
                .filter(key -> key.holder().equals(who))
                .toList();
    }
}
