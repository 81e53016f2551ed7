package mingbai.bench.publish;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import mingbai.bench.ground.Waiting;
import mingbai.bench.hall.ServedHall;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Scope;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topics;
import mingbai.service.publish.Publisher;

/// Many stations that come back at one moment, after a power cut: each connects, subscribes to its
/// scopes, and verifies what it gets. They hold their documents already, as after a power cut they
/// do.
final class ReconnectStorm {
    private static final int MOST_TRIES = 20;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ServedHall hall;
    private final URI broker;
    private final LongAdder putOff = new LongAdder();

    ReconnectStorm(ServedHall hall) {
        this.hall = hall;
        this.broker = URI.create(hall.broker());
    }

    /// How often the broker put a client off, who then came again.
    long putOff() {
        return putOff.sum();
    }

    /// Seconds until the last is current again.
    double current(int stations) throws Exception {
        var out = hall.part(Publisher.class).out();
        var topics = out.stream().map(m -> Topics.manifest(m.scope()).name()).toList();
        var verifier = hall.verifier();
        return run(stations, topics, message -> newest(message, out, verifier));
    }

    private static boolean newest(
            BareClient.Message message, List<ContentManifest> out, Verifier verifier) {
        return Sealed.openManifest(message.payload().toArray(), verifier)
                        instanceof Opened.Trusted<ContentManifest>(ContentManifest manifest)
                && out.stream()
                        .anyMatch(m ->
                                m.scope().equals(manifest.scope())
                                        && m.version() <= manifest.version());
    }

    /// The same messages to subscribers who do nothing with them.
    double bare(int subscribers) throws Exception {
        List<Scope> scopes =
                hall.part(Publisher.class).out().stream().map(ContentManifest::scope).toList();
        var topics = scopes.stream().map(s -> Topics.manifest(s).name()).toList();
        return run(subscribers, topics, message -> message.payload().toArray().length > 0);
    }

    private double run(int clients, List<String> topics, Predicate<BareClient.Message> good)
            throws Exception {
        var gate = new CountDownLatch(1);
        var open = new ConcurrentLinkedQueue<BareClient>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> work = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                String name = "storm-" + i;
                work.add(() -> {
                    gate.await();
                    var client = insisting(name, topics);
                    open.add(client);
                    for (int n = 0; n < topics.size(); n++) {
                        if (!good.test(client.next())) {
                            throw new IOException(name + " is not current");
                        }
                    }
                    return true;
                });
            }
            var results = work.stream().map(threads::submit).toList();
            long begun = System.nanoTime();
            gate.countDown();
            for (var result : results) {
                result.get();
            }
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            for (var client : open) {
                client.close();
            }
        }
    }

    /// A broker that is asked by thousands at once may put one off; a station comes again.
    private BareClient insisting(String name, List<String> topics) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return BareClient.connect(broker, name, topics);
            } catch (IOException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                putOff.increment();
                Waiting.letPass(PAUSE);
            }
        }
    }
}
