package mingbai.service.publish;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import mingbai.model.content.DocumentEntry;
import mingbai.model.content.ManifestStamp;
import mingbai.model.content.Scope;
import mingbai.model.content.Sha256;
import mingbai.model.signing.PayloadType;
import mingbai.model.wire.Packed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import mingbai.service.database.Database;
import mingbai.service.duty.Duty;
import mingbai.service.trust.Trust;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// What the broker keeps of the content: documents first, then the manifest that names them. After
/// each new connection the instance on duty publishes all of it again.
@Component
final class RetainedContent implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(RetainedContent.class);

    /// For how long a stamp is good: a station that hears none for so long says so.
    private static final Duration STAMPED_FOR = Duration.ofDays(30);

    /// How many bytes are sent ahead of a manifest at most.
    private static final int NEWS = 128 * 1024;

    /// How many new documents somebody who releases them waits for at most.
    private static final int MANY = 2_000;

    /// With what it is stamped.
    @Component
    record Stamping(Trust trust, InstantSource clock) {}

    private final MessageBus bus;
    private final Database database;
    private final PublishedStore store;
    private final Trust trust;
    private final InstantSource clock;
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(work -> new Thread(work, "outgoing"));

    RetainedContent(
            MessageBus bus, Database database, PublishedStore store, Stamping stamping, Duty duty) {
        this.bus = bus;
        this.database = database;
        this.store = store;
        this.trust = stamping.trust();
        this.clock = stamping.clock();
        bus.whenConnected(() -> {
            if (duty.mine()) {
                everythingAgain();
            }
        });
        duty.whenTakenOver(this::everythingAgain);
    }

    /// Brings a release to the broker, one after the other. A very large one is not waited for: it
    /// is in the database, from which the broker is filled again whatever happens.
    void inTurn(int documents, Runnable release) {
        var turn = CompletableFuture.runAsync(release, thread);
        if (documents > MANY) {
            var _ =
                    turn.exceptionally(failure -> {
                        LOG.error("A release did not come to the broker as a whole", failure);
                        return null;
                    });
        } else {
            awaited(turn);
        }
    }

    private static void awaited(CompletableFuture<Void> turn) {
        try {
            turn.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    void document(Sha256 hash, byte[] bytes) {
        document(hash, bytes, bus::retain);
    }

    /// Whole where it fits in one piece, otherwise in pieces counted from 0.
    private static void document(Sha256 hash, byte[] bytes, BiConsumer<Topic, byte[]> taker) {
        if (bytes.length <= DocumentEntry.PIECE) {
            taker.accept(Topics.document(hash), bytes);
            return;
        }
        for (int i = 0; i * DocumentEntry.PIECE < bytes.length; i++) {
            int from = i * DocumentEntry.PIECE;
            int to = Math.min(from + DocumentEntry.PIECE, bytes.length);
            taker.accept(Topics.piece(hash, i), Arrays.copyOfRange(bytes, from, to));
        }
    }

    /// Sends new documents ahead of their manifest, where they are few: stations that hold all the
    /// others need not ask for them.
    void news(Scope scope, Collection<byte[]> documents) {
        if (documents.stream().mapToLong(document -> document.length).sum() <= NEWS) {
            documents.forEach(document -> bus.publish(Topics.news(scope), document));
        }
    }

    private void manifest(Scope scope, byte[] envelope) {
        bus.retain(Topics.manifest(scope), Packed.pack(envelope));
    }

    /// Puts the newest manifest there, and looks again: another instance may have released one in
    /// between, and the last to look must not have put an older one over it.
    void newest(Scope scope) {
        var current = database.read(sql -> store.signed(sql, scope));
        while (current.isPresent()) {
            var put = current.get();
            manifest(scope, put.envelope().toArray());
            current =
                    database.read(sql -> store.signed(sql, scope)).filter(now -> !now.equals(put));
        }
    }

    /// Says that the current manifest of a scope is still the newest.
    void stamp(Scope scope) {
        database.read(sql -> store.signed(sql, scope)).ifPresent(this::stamp);
    }

    private void stamp(PublishedStore.Signed current) {
        bus.retain(Topics.stamp(current.scope()), stamped(current));
    }

    private byte[] stamped(PublishedStore.Signed current) {
        var now = clock.instant();
        var stamp =
                new ManifestStamp(
                        current.scope(),
                        current.version(),
                        Sha256.of(current.envelope().toArray()),
                        now,
                        now.plus(STAMPED_FOR));
        return trust.seal(PayloadType.STAMP, stamp);
    }

    /// What is there for a scope at one moment, for somebody else to keep.
    void each(Scope scope, BiConsumer<Topic, byte[]> taker) {
        var documents = new ArrayList<PublishedStore.Published>();
        var current =
                database.read(sql -> {
                    documents.addAll(store.documents(sql, scope));
                    return store.signed(sql, scope);
                });
        current.ifPresent(now -> {
            documents.forEach(d -> document(d.hash(), d.bytes().toArray(), taker));
            taker.accept(Topics.manifest(scope), Packed.pack(now.envelope().toArray()));
            taker.accept(Topics.stamp(scope), stamped(now));
        });
    }

    void forget(Sha256 hash, int size) {
        if (size <= DocumentEntry.PIECE) {
            bus.forget(Topics.document(hash));
            return;
        }
        for (int i = 0; i * DocumentEntry.PIECE < size; i++) {
            bus.forget(Topics.piece(hash, i));
        }
    }

    private void everythingAgain() {
        for (var scope : database.read(store::scopes)) {
            var documents = database.read(sql -> store.documents(sql, scope));
            documents.forEach(d -> document(d.hash(), d.bytes().toArray()));
            newest(scope);
            stamp(scope);
            LOG.info("Put {} with {} documents on the broker", scope, documents.size());
        }
    }
}
