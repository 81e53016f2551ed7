package mingbai.service.release;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.model.content.Scope;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signatures;
import mingbai.model.wire.Wire;
import mingbai.service.account.AccountService;
import mingbai.service.account.Role;
import mingbai.service.audit.AuditLog;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.evidence.ReleaseBook;
import mingbai.service.library.HallShelf;
import mingbai.service.publish.ChangeBook;
import mingbai.service.publish.ManifestDraft;
import mingbai.service.publish.PublishOutcome;
import mingbai.service.publish.Publisher;
import mingbai.service.publish.Unsent;
import mingbai.service.trust.Trust;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// Where what the library holds waits for its two signatures. They are made in people's browsers;
/// this desk judges each, as the stations will, and publishes when both are there.
@Service
public final class ReleaseDesk {
    /// How long the same release waits before it is dated anew.
    static final Duration LONGEST_WAIT = Duration.ofDays(14);

    private final Database database;
    private final ReleaseTable table;
    private final Publisher publisher;
    private final Trust trust;
    private final Parts parts;

    ReleaseDesk(
            Database database, ReleaseTable table, Publisher publisher, Trust trust, Parts parts) {
        this.database = database;
        this.table = table;
        this.publisher = publisher;
        this.trust = trust;
        this.parts = parts;
    }

    /// Whom it asks, and where it writes things down.
    @Component
    record Parts(
            AccountService accounts,
            ChangeBook book,
            ReleaseBook releases,
            Unsent unsent,
            AuditLog audit,
            HallShelf shelf,
            InstantSource clock) {}

    /// The scopes that are published here: the hall's region, the hall, and those of its stations.
    public List<Scope> scopes() {
        var shelf = parts.shelf();
        var wide = Stream.concat(shelf.regionScope().stream(), Stream.of(shelf.hallScope()));
        return Stream.concat(wide, shelf.stationScopes().stream()).toList();
    }

    /// What waits for signatures in a scope. It is made anew, and has no signatures, whenever the
    /// library or what is out has changed.
    public synchronized Optional<Release> waiting(Scope scope) {
        if (!parts.unsent().waits(scope)) {
            return nothing(scope);
        }
        return publisher.draft(scope).map(draft -> of(scope, draft)).or(() -> nothing(scope));
    }

    private Release of(Scope scope, ManifestDraft draft) {
        var now = parts.clock().instant();
        return database.writeNow(sql ->
                table.find(sql, scope)
                        .filter(waiting -> same(waiting, draft, now))
                        .orElseGet(() -> made(sql, draft, now)));
    }

    private Release made(Sql sql, ManifestDraft draft, Instant now) {
        var manifest = draft.manifest();
        String text = new String(Wire.bytes(manifest), StandardCharsets.UTF_8);
        var release = new Release(text, now, List.of());
        table.put(sql, manifest.scope(), release, manifest.version());
        return release;
    }

    private static boolean same(Release waiting, ManifestDraft draft, Instant now) {
        var manifest = waiting.manifest();
        return manifest.version() == draft.manifest().version()
                && manifest.documents().equals(draft.manifest().documents())
                && waiting.made().plus(LONGEST_WAIT).isAfter(now);
    }

    private Optional<Release> nothing(Scope scope) {
        if (database.read(sql -> table.find(sql, scope)).isPresent()) {
            var _ =
                    database.writeNow(sql -> {
                        table.drop(sql, scope);
                        return true;
                    });
        }
        return Optional.empty();
    }

    /// What went out in a scope, and who signed it; the newest first.
    public List<ReleaseBook.Release> history(Scope scope, int most) {
        return database.read(sql -> parts.releases().history(sql, scope, most));
    }

    /// What stands in a release's way whoever signs it.
    public List<String> objections(Scope scope) {
        return publisher.draft(scope).map(publisher::objections).orElse(List.of());
    }

    public List<Comment> comments(Scope scope, Release release) {
        return database.read(sql -> table.comments(sql, scope, release.manifest().version()));
    }

    /// Which part somebody may still sign.
    public List<Part> open(Scope scope, Release release, String who) {
        return database.read(sql ->
                Stream.of(Part.values())
                        .filter(part -> release.signed(part).isEmpty())
                        .filter(part -> judge(sql, scope, release, part, who).isEmpty())
                        .toList());
    }

    /// Why somebody may not sign a part, whatever the key; empty when they may.
    private Optional<ReleaseOutcome> judge(
            Sql sql, Scope scope, Release release, Part part, String who) {
        if (!parts.accounts().may(sql, who, part.people(), scope)) {
            return Optional.of(new ReleaseOutcome.NotAllowed());
        }
        if (release.signedBy(who)) {
            return Optional.of(new ReleaseOutcome.SignedAlready());
        }
        if (part == Part.FINAL && parts.book().isAuthor(sql, scope, who)) {
            return Optional.of(new ReleaseOutcome.OwnWork());
        }
        return Optional.empty();
    }

    /// Takes a signature; the second one publishes.
    public synchronized ReleaseOutcome sign(Scope scope, Part part, Signing signing, String who) {
        var waiting = waiting(scope);
        if (waiting.isEmpty()) {
            return new ReleaseOutcome.NotNow();
        }
        var release = waiting.get();
        if (!release.hash().equals(signing.manifest()) || release.signed(part).isPresent()) {
            return new ReleaseOutcome.Changed();
        }
        var objections = objections(scope);
        if (!objections.isEmpty()) {
            return new ReleaseOutcome.Faulty(objections);
        }
        var refused =
                database.read(sql -> judge(sql, scope, release, part, who))
                        .or(() -> judge(scope, release, part, signing, who));
        return refused.orElseGet(() -> keep(scope, release, part, signing, who));
    }

    /// Why the key or the signature is refused; empty when both are good.
    private Optional<ReleaseOutcome> judge(
            Scope scope, Release release, Part part, Signing signing, String who) {
        var key =
                trust.root()
                        .find(signing.key())
                        .filter(k -> k.holder().equals(who) && k.roles().contains(part.role()))
                        .filter(k -> k.within().covers(scope, trust.place()));
        if (key.isEmpty()) {
            return Optional.of(new ReleaseOutcome.WrongKey());
        }
        var unsigned = new Envelope(PayloadType.MANIFEST, release.payload(), List.of());
        return Signatures.match(
                        key.get(), unsigned, new Envelope.Signed(signing.key(), signing.sig()))
                ? Optional.empty()
                : Optional.of(new ReleaseOutcome.BadSignature());
    }

    private ReleaseOutcome keep(
            Scope scope, Release release, Part part, Signing signing, String who) {
        var signed =
                new Release.Signed(
                        part, who, signing.key(), signing.sig(), parts.clock().instant());
        var now =
                database.writeNow(sql -> {
                    table.sign(sql, scope, signed);
                    parts.audit()
                            .add(
                                    sql,
                                    who,
                                    "%s签名 · Signed (%s)".formatted(part.chinese(), part.english()),
                                    scope + " v" + release.manifest().version());
                    return table.find(sql, scope).orElseThrow();
                });
        return Stream.of(Part.values()).allMatch(p -> now.signed(p).isPresent())
                ? publish(scope, now)
                : new ReleaseOutcome.Signed(part);
    }

    private ReleaseOutcome publish(Scope scope, Release release) {
        var entries = release.manifest().documents();
        var now = publisher.draft(scope).filter(d -> d.manifest().documents().equals(entries));
        if (now.isEmpty()) {
            return new ReleaseOutcome.Changed();
        }
        var draft = now.get().signedAs(release.manifest());
        return switch (publisher.release(draft, release.envelope())) {
            case PublishOutcome.Published(var _, var version, var _) -> {
                var _ = nothing(scope);
                yield new ReleaseOutcome.Published(version);
            }
            case PublishOutcome.Refused(var _, var reason) -> new ReleaseOutcome.Refused(reason);
            case PublishOutcome.Objected(var _, var why) -> new ReleaseOutcome.Faulty(why);
            case PublishOutcome.Unchanged _, PublishOutcome.Unsigned _ ->
                    new ReleaseOutcome.NotNow();
        };
    }

    /// Takes one's own signature back.
    public synchronized ReleaseOutcome withdraw(Scope scope, String who) {
        return database.writeNow(sql -> {
            parts.audit().add(sql, who, "撤回签名 · Took a signature back", scope.text());
            return table.dropSignature(sql, scope, who) > 0
                    ? new ReleaseOutcome.Noted()
                    : new ReleaseOutcome.NotNow();
        });
    }

    /// Says something; when `back`, all signatures are dropped and it waits for the editors.
    public synchronized ReleaseOutcome say(Scope scope, String text, boolean back, String who) {
        var waiting = waiting(scope);
        if (waiting.isEmpty() || text.isBlank() || text.length() > Comment.LONGEST) {
            return new ReleaseOutcome.NotNow();
        }
        return database.writeNow(sql -> {
            if (!parts.accounts().may(sql, who, people(back), scope)) {
                return new ReleaseOutcome.NotAllowed();
            }
            var comment = new Comment(who, text.strip(), parts.clock().instant());
            table.say(sql, scope, waiting.get().manifest().version(), comment);
            if (back) {
                table.dropSignatures(sql, scope);
                parts.audit().add(sql, who, "退回待发布内容 · Sent a release back", scope.text());
            }
            return new ReleaseOutcome.Noted();
        });
    }

    private static Set<Role> people(boolean back) {
        return back ? Part.FINAL.people() : Part.everybody();
    }
}
