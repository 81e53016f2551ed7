package mingbai.station.trust;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import mingbai.model.content.Bytes;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Sealed;
import mingbai.model.wire.Topic;
import mingbai.model.wire.TopicFilter;
import mingbai.model.wire.Topics;
import mingbai.program.bus.MessageBus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Waits for the trust root after the one that is believed, step by step, so that a station that
/// was away for long misses none.
public final class TrustFollower {
    /// A clock before this has not been set: nothing can be judged by it.
    public static final Instant CLOCK_SET = Instant.parse("2026-01-01T00:00:00Z");

    private static final Logger LOG = LoggerFactory.getLogger(TrustFollower.class);

    private final TrustStore store;
    private final Parts parts;

    public TrustFollower(TrustStore store, Parts parts) {
        this.store = store;
        this.parts = parts;
    }

    /// What the follower works with. `thread` is one thread.
    public record Parts(MessageBus bus, Refusals refusals, InstantSource clock, Executor thread) {}

    public void start() {
        listen(next());
    }

    private Topic next() {
        return Topics.trust(store.verifier().root().version() + 1);
    }

    private void listen(Topic topic) {
        parts.bus()
                .subscribe(
                        TopicFilter.of(topic),
                        d -> parts.thread().execute(() -> came(topic, d.payload())));
    }

    private void came(Topic topic, Bytes envelope) {
        if (!topic.equals(next()) || envelope.toArray().length == 0) {
            return;
        }
        switch (Sealed.openRoot(envelope.toArray(), store.verifier().root())) {
            case Sealed.Opened.Refused<TrustRoot>(var reason) -> refuse(topic, reason);
            case Sealed.Opened.Trusted<TrustRoot>(var root) when over(root) ->
                    refuse(topic, Reason.EXPIRED);
            case Sealed.Opened.Trusted<TrustRoot>(var root) -> follow(topic, root, envelope);
        }
    }

    private boolean over(TrustRoot root) {
        var now = parts.clock().instant();
        return now.isAfter(CLOCK_SET) && !now.isBefore(root.expires());
    }

    private void follow(Topic topic, TrustRoot root, Bytes envelope) {
        try {
            store.follow(root, envelope);
            parts.bus().unsubscribe(List.of(TopicFilter.of(topic)));
            listen(next());
        } catch (IOException e) {
            LOG.error("A new trust root could not be stored; the old one stays", e);
        }
    }

    private void refuse(Topic topic, Reason reason) {
        parts.refusals().add(topic.name(), reason);
    }
}
