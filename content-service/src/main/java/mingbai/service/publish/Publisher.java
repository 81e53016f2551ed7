package mingbai.service.publish;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.Verdict;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Wire;
import mingbai.service.database.Database;
import mingbai.service.database.Sql;
import mingbai.service.library.HallShelf;
import mingbai.service.library.Library;
import mingbai.service.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/// Brings what the library holds to the stations: a draft is signed by its approvers, stored, and
/// only then put on the broker.
@Service
public final class Publisher {
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final Database database;
    private final Library library;
    private final HallShelf shelf;
    private final PublishedStore store;
    private final Trust trust;
    private final RetainedContent retained;
    private final InstantSource clock;
    private final List<ReleaseWitness> witnesses;
    private final List<ReleaseCheck> checks;

    Publisher(
            Database database,
            Library library,
            HallShelf shelf,
            PublishedStore store,
            PublishingParts parts) {
        this.database = database;
        this.library = library;
        this.shelf = shelf;
        this.store = store;
        this.trust = parts.trust();
        this.retained = parts.retained();
        this.clock = parts.clock();
        this.witnesses = parts.witnesses();
        this.checks = parts.checks();
    }

    /// Publishes everything of the hall: its region's catalogue, then its own documents and those
    /// of its stations.
    public synchronized List<PublishOutcome> publishHall() {
        List<PublishOutcome> outcomes = new ArrayList<>();
        shelf.regionScope().ifPresent(region -> outcomes.add(publish(region)));
        outcomes.add(publish(shelf.hallScope()));
        shelf.stationScopes().forEach(station -> outcomes.add(publish(station)));
        return outcomes;
    }

    /// What is out in a scope, without what it consists of.
    public record Edition(Scope scope, long version, Instant issued, Instant expires) {}

    /// What is out now, scope by scope.
    public List<Edition> editions() {
        return database.read(store::editions);
    }

    /// The same with all it consists of: the manifest of each scope.
    public List<ContentManifest> out() {
        return database.read(sql ->
                store.scopes(sql).stream()
                        .flatMap(scope -> store.current(sql, scope).stream())
                        .toList());
    }

    /// What is out in one scope, by its chapters where it has any.
    public Optional<ContentManifest> out(Scope scope) {
        return database.read(sql -> store.current(sql, scope));
    }

    /// Every document that is out in one scope.
    public List<DocumentEntry> shown(Scope scope) {
        return database.read(sql -> store.entries(sql, scope));
    }

    /// Everything that is on the broker of a scope, by its topic, for whoever is to carry it away.
    public void each(Scope scope, BiConsumer<Topic, byte[]> taker) {
        retained.each(scope, taker);
    }

    /// A document that is out, by its hash.
    public Optional<Bytes> shown(Scope scope, Sha256 hash) {
        return database.read(sql -> store.document(sql, scope, hash));
    }

    /// Publishes one scope with the approvers' keys at hand.
    public synchronized PublishOutcome publish(Scope scope) {
        var draft = draft(scope);
        if (draft.isEmpty()) {
            long version = currentVersion(scope);
            return new PublishOutcome.Unchanged(scope, version);
        }
        var objections = objections(draft.get());
        if (!objections.isEmpty()) {
            return new PublishOutcome.Objected(scope, objections);
        }
        return trust.approvers()
                .approve(Wire.bytes(draft.get().manifest()))
                .map(envelope -> release(draft.get(), envelope))
                .orElse(new PublishOutcome.Unsigned(scope));
    }

    /// What of a draft may not go out; nobody is asked to sign it while there is any.
    public List<String> objections(ManifestDraft draft) {
        return checks.stream().flatMap(check -> check.objections(draft).stream()).toList();
    }

    /// Publishes anew what would otherwise expire while nobody changes anything.
    synchronized void renew() {
        for (var scope : database.read(store::scopes)) {
            if (database.read(sql -> store.current(sql, scope)).filter(this::aged).isPresent()) {
                LOG.info("Renewing {}: {}", scope, publish(scope));
            }
            retained.stamp(scope);
        }
    }

    private boolean aged(ContentManifest current) {
        return !young(current, clock.instant());
    }

    private static boolean young(ContentManifest manifest, Instant now) {
        return manifest.expires().minus(ManifestDraft.DUE_BEFORE).isAfter(now);
    }

    /// What is to be signed; empty when what is out is the same and still young.
    public Optional<ManifestDraft> draft(Scope scope) {
        return database.read(sql -> {
            var documents = library.all(sql, scope);
            var current = store.current(sql, scope);
            long floor = store.floor(sql, scope);
            var draft = ManifestDraft.of(scope, floor + 1, clock.instant(), documents);
            return current.filter(out -> out.version() == floor && same(out, draft.manifest()))
                            .isPresent()
                    ? Optional.<ManifestDraft>empty()
                    : Optional.of(draft);
        });
    }

    private static boolean same(ContentManifest out, ContentManifest draft) {
        return out.documents().equals(draft.documents()) && young(out, draft.issued());
    }

    private long currentVersion(Scope scope) {
        return database.read(sql -> version(sql, scope));
    }

    /// The version that is out; 0 where nothing is.
    long version(Sql sql, Scope scope) {
        return store.version(sql, scope);
    }

    /// Publishes a draft with the signatures of its approvers, wherever they were made.
    public synchronized PublishOutcome release(ManifestDraft draft, Envelope envelope) {
        var scope = draft.manifest().scope();
        byte[] bytes = Wire.bytes(envelope);
        return switch (Sealed.openManifest(bytes, trust.verifier())) {
            case Opened.Refused<ContentManifest>(Verdict.Reason reason) ->
                    new PublishOutcome.Refused(scope, reason);
            case Opened.Trusted<ContentManifest>(ContentManifest signed)
                    when !signed.equals(draft.manifest()) ->
                    new PublishOutcome.Refused(scope, Verdict.Reason.BAD_SIGNATURE);
            case Opened.Trusted<ContentManifest> trusted -> store(draft, envelope);
        };
    }

    private PublishOutcome store(ManifestDraft draft, Envelope envelope) {
        var manifest = draft.manifest();
        Map<Sha256, Integer> before = new HashMap<>();
        boolean stored =
                database.writeNow(sql -> {
                    before.putAll(store.sizes(sql));
                    return newest(sql, manifest) && put(sql, draft, envelope);
                });
        if (!stored) {
            return new PublishOutcome.Refused(manifest.scope(), Verdict.Reason.STALE_VERSION);
        }
        int sent = send(draft, before);
        LOG.info(
                "Published {} version {}: {} documents, {} new",
                manifest.scope(),
                manifest.version(),
                draft.named().size(),
                sent);
        return new PublishOutcome.Published(manifest.scope(), manifest.version(), sent);
    }

    private boolean newest(Sql sql, ContentManifest manifest) {
        return store.version(sql, manifest.scope()) < manifest.version();
    }

    private boolean put(Sql sql, ManifestDraft draft, Envelope envelope) {
        store.put(sql, draft, Wire.bytes(envelope));
        witnesses.forEach(witness -> witness.released(sql, draft, envelope));
        return true;
    }

    private int send(ManifestDraft draft, Map<Sha256, Integer> before) {
        Map<Sha256, byte[]> fresh = new LinkedHashMap<>();
        draft.each(part -> {
            if (!before.containsKey(part.entry().sha256())) {
                fresh.put(part.entry().sha256(), part.document().bytes());
            }
        });
        retained.inTurn(fresh.size(), () -> send(draft.manifest().scope(), fresh, before));
        return Math.toIntExact(
                draft.entries().stream()
                        .map(DocumentEntry::sha256)
                        .distinct()
                        .filter(fresh::containsKey)
                        .count());
    }

    private void send(Scope scope, Map<Sha256, byte[]> fresh, Map<Sha256, Integer> before) {
        fresh.forEach(retained::document);
        retained.news(scope, fresh.values());
        retained.newest(scope);
        before.keySet().removeAll(database.read(store::sizes).keySet());
        before.forEach(retained::forget);
    }
}
