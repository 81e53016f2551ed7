package mingbai.service.trust;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.TrustRoot;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Wire;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The trust roots that were taken in, in order. What the database says is verified like any other.
@Component
final class RootShelf {
    private static final Logger LOG = LoggerFactory.getLogger(RootShelf.class);

    private final Database database;
    private final AuditLog audit;
    private final InstantSource clock;

    RootShelf(Database database, AuditLog audit, InstantSource clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /// A stored root with its version.
    record Stored(long version, Bytes envelope) {}

    List<Stored> all() {
        return database.read(sql ->
                sql.list(
                        "SELECT version, envelope FROM trust_root ORDER BY version",
                        row ->
                                new Stored(
                                        row.getLong(1),
                                        Bytes.of(
                                                row.getString(2)
                                                        .getBytes(StandardCharsets.UTF_8)))));
    }

    /// Those that follow `begun`, up to the first that is not believed.
    List<TrustRoot> since(TrustRoot begun) {
        List<TrustRoot> followed = new ArrayList<>();
        var before = begun;
        for (var stored : all()) {
            if (stored.version() <= begun.version()) {
                continue;
            }
            if (open(stored.envelope().toArray(), before)
                    instanceof Opened.Trusted<TrustRoot>(var next)) {
                followed.add(next);
                before = next;
            } else {
                LOG.error("The stored trust root {} is not believed", stored.version());
                break;
            }
        }
        return followed;
    }

    /// The first root of all is signed by its own officers; whoever installs it vouches for them.
    static Opened<TrustRoot> open(byte[] bytes, TrustRoot before) {
        return before.version() == 0 ? Sealed.openFirstRoot(bytes) : Sealed.openRoot(bytes, before);
    }

    void put(long version, byte[] envelope, String who) {
        var _ =
                database.writeNow(sql -> {
                    audit.add(sql, who, "安装信任根 · Installed a trust root", "v" + version);
                    return sql.update(
                            "INSERT INTO trust_root (version, envelope, taken_at, taken_by)"
                                    + " VALUES (?, ?, ?, ?)",
                            version,
                            new String(envelope, StandardCharsets.UTF_8),
                            clock.millis(),
                            who);
                });
    }

    /// The root inside an envelope, believed or not.
    static TrustRoot claimed(Bytes envelope) throws MalformedMessage {
        return Wire.read(
                Wire.read(envelope.toArray(), Envelope.class).payload().toArray(), TrustRoot.class);
    }
}
