package mingbai.station.content;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Scope;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Packed;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.program.bus.Delivery;
import mingbai.program.bus.MessageBus;
import mingbai.station.fetch.BadDocument;
import mingbai.station.fetch.Fetches;
import mingbai.station.fetch.News;
import mingbai.station.fetch.SetFetch;
import mingbai.station.trust.Refusals;
import mingbai.station.trust.TrustFollower;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps what the station shows in step with the signed manifests of its scopes. Everything is
/// decided on one thread; a set is switched as a whole once it is verified and on the disk.
public final class ContentSync implements ContentFeed {

    /// How long documents are waited for before they are asked for again.
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(ContentSync.class);
    private static final int MOST_DELIVERIES = 512;

    private final ScopeChain chain;
    private final ContentStore store;
    private final Parts parts;
    private final List<Consumer<HallContent>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Scope, Bytes> arrived = new ConcurrentHashMap<>();
    private final Semaphore deliveries = new Semaphore(MOST_DELIVERIES);
    private final ShownSets sets;
    private final Fetches fetches;
    private final News news = new News();
    private final Stamps stamps;
    private volatile HallContent current;

    public ContentSync(ScopeChain chain, ContentStore store, Parts parts) throws IOException {
        this.chain = chain;
        this.store = store;
        this.parts = parts;
        this.sets = new ShownSets(store);
        this.stamps = new Stamps(store, parts.verifier());
        this.fetches = new Fetches(parts.bus(), this::documentCame);
        this.current = chain.merge(sets.all(), stamps);
    }

    /// What the sync works with. `thread` is one thread.
    public record Parts(
            Verifier verifier,
            MessageBus bus,
            Refusals refusals,
            InstantSource clock,
            ScheduledExecutorService thread) {}

    public void start() {
        onThread(this::readThrough);
        for (var scope : chain.widestFirst()) {
            listen(scope);
            parts.bus()
                    .subscribe(
                            TopicFilter.of(Topics.stamp(scope)),
                            d -> onThread(() -> stampCame(scope, d.payload())));
            parts.bus()
                    .subscribe(
                            TopicFilter.of(Topics.news(scope)),
                            d -> bounded(() -> news.took(d.payload())));
        }
        // What a new root makes trusted is still on its topic.
        parts.verifier().whenFollowing(root -> chain.widestFirst().forEach(this::listenAnew));
        var _ =
                parts.thread()
                        .scheduleWithFixedDelay(
                                () -> guarded(fetches::again),
                                PATIENCE.toMillis(),
                                PATIENCE.toMillis(),
                                TimeUnit.MILLISECONDS);
    }

    /// Reads what nobody asked for yet; a set of which a document is bad is dropped. Whoever starts
    /// the sync has it done.
    public void readThrough() throws IOException {
        if (!sets.readThrough().isEmpty()) {
            current = chain.merge(sets.all(), stamps);
            listeners.forEach(listener -> listener.accept(current));
        }
    }

    private void listen(Scope scope) {
        parts.bus()
                .subscribe(
                        TopicFilter.of(Topics.manifest(scope)),
                        d -> manifestCame(scope, d.payload()));
    }

    private void listenAnew(Scope scope) {
        parts.bus().unsubscribe(List.of(TopicFilter.of(Topics.manifest(scope))));
        listen(scope);
    }

    @Override
    public HallContent current() {
        return current;
    }

    @Override
    public void onChange(Consumer<HallContent> listener) {
        listeners.add(listener);
    }

    public boolean clockSet() {
        return parts.clock().instant().isAfter(TrustFollower.CLOCK_SET);
    }

    /// Only the newest one of a scope waits to be looked at.
    private void manifestCame(Scope scope, Bytes envelope) {
        if (arrived.put(scope, envelope) == null) {
            onThread(() -> look(scope));
        }
    }

    private void look(Scope scope) throws IOException {
        var came = arrived.remove(scope);
        if (came == null || came.toArray().length == 0) {
            return;
        }
        var envelope = Bytes.of(Packed.unpack(came.toArray()));
        if (underWay(scope, envelope)) {
            return;
        }
        switch (Sealed.openManifest(envelope.toArray(), parts.verifier())) {
            case Sealed.Opened.Refused<ContentManifest>(Reason reason) -> refuse(scope, reason);
            case Sealed.Opened.Trusted<ContentManifest>(ContentManifest manifest) ->
                    judge(scope, manifest, envelope);
        }
    }

    private boolean underWay(Scope scope, Bytes envelope) {
        return fetches.of(scope).filter(f -> f.envelope().equals(envelope)).isPresent();
    }

    private void judge(Scope scope, ContentManifest manifest, Bytes envelope) throws IOException {
        if (sets.of(scope).filter(shown -> shown.manifest().equals(manifest)).isPresent()) {
            return;
        }
        if (!manifest.scope().equals(scope)) {
            refuse(scope, Reason.WRONG_SCOPE);
        } else if (manifest.version() <= floor(scope)) {
            refuse(scope, Reason.STALE_VERSION);
        } else if (clockSet() && !parts.clock().instant().isBefore(manifest.expires())) {
            refuse(scope, Reason.EXPIRED);
        } else {
            fetch(scope, manifest, envelope);
        }
    }

    /// A set that is on the disk but damaged may come again with the same version.
    private long floor(Scope scope) throws IOException {
        long floor = store.floor(scope);
        return sets.of(scope).isPresent() ? floor : Math.max(0, floor - 1);
    }

    private void fetch(Scope scope, ContentManifest manifest, Bytes envelope) throws IOException {
        var fetch = new SetFetch(manifest, envelope);
        fetch.want(manifest.documents(), store.lacking(manifest.documents()));
        fetches.of(scope).ifPresent(_ -> sets.abandoned());
        fetches.put(scope, fetch);
        goOn(scope, fetch);
        fetches.listen();
    }

    /// Opens the chapters once they are here, prepares the next window, or switches when nothing
    /// lacks any more.
    private void goOn(Scope scope, SetFetch fetch) throws IOException {
        try {
            fetch.take(news);
            if (fetch.complete() && !fetch.opened()) {
                var named = sets.assembly(fetch).fresh();
                fetch.open(named, store.lacking(named));
                fetch.take(news);
            }
            if (fetch.complete()) {
                switchTo(scope, fetch);
            } else {
                store.keep(fetch.came());
                fetch.askForMore();
            }
        } catch (BadDocument e) {
            LOG.debug("{}", e.getMessage());
            fetches.remove(scope);
            sets.abandoned();
            refuse(scope, Reason.WRONG_DOCUMENT);
        }
    }

    private void stampCame(Scope scope, Bytes envelope) throws IOException {
        if (envelope.toArray().length > 0) {
            stamps.took(scope, envelope.toArray())
                    .ifPresent(reason -> parts.refusals().add(Topics.stamp(scope).name(), reason));
            current = current.with(chain.versions(sets.all(), stamps));
        }
    }

    private void documentCame(Delivery delivery) {
        bounded(() -> took(delivery));
    }

    /// What was not asked for may come too fast; it is left then, and asked for later.
    private void bounded(DiskWork work) {
        if (deliveries.tryAcquire()) {
            onThread(() -> {
                deliveries.release();
                work.run();
            });
        }
    }

    private void took(Delivery delivery) throws IOException {
        var through = fetches.took(delivery, this::refuse);
        for (var scope : through) {
            goOn(scope, fetches.of(scope).orElseThrow());
        }
        if (!through.isEmpty()) {
            fetches.listen();
        }
    }

    private void refuse(String topic, BadDocument bad) {
        LOG.debug("{}", bad.getMessage());
        parts.refusals().add(topic, Reason.WRONG_DOCUMENT);
    }

    private void switchTo(Scope scope, SetFetch fetch) throws IOException, BadDocument {
        var touched = sets.switchTo(fetch, fetches);
        fetches.remove(scope);
        LOG.info("Showing {} version {}", scope, fetch.manifest().version());
        current = chain.merge(current, touched, sets.all(), stamps);
        listeners.forEach(listener -> listener.accept(current));
    }

    private void refuse(Scope scope, Reason reason) {
        parts.refusals().add(Topics.manifest(scope).name(), reason);
    }

    /// Work that may fail on the disk.
    private interface DiskWork {
        void run() throws IOException;
    }

    private void onThread(DiskWork work) {
        parts.thread().execute(() -> guarded(work));
    }

    private void guarded(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            LOG.error("Content could not be stored; the old set stays", e);
            abandon();
        } catch (RuntimeException e) {
            LOG.error("Content was not taken; the old set stays", e);
        }
    }

    /// A disk that failed is tried again a little later, with what was under way.
    private void abandon() {
        fetches.all()
                .forEach((scope, fetch) -> {
                    arrived.putIfAbsent(scope, fetch.envelope());
                    var _ =
                            parts.thread()
                                    .schedule(
                                            () -> guarded(() -> look(scope)),
                                            PATIENCE.toMillis(),
                                            TimeUnit.MILLISECONDS);
                });
        fetches.clear();
        sets.doubt();
    }
}
