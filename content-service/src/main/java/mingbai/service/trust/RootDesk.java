package mingbai.service.trust;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import mingbai.model.approver.KeyRequest;
import mingbai.model.signing.KeyId;
import mingbai.model.signing.Role;
import mingbai.model.signing.TrustRoot;
import mingbai.model.signing.TrustedKey;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Sealed.Opened;
import mingbai.model.wire.Topics;
import mingbai.model.wire.Wire;
import mingbai.program.bus.MessageBus;
import org.springframework.stereotype.Service;

/// Where a new trust root is installed and sent to the stations. The service judges it as they do:
/// it cannot make one.
@Service
public final class RootDesk {
    private final Trust trust;
    private final RootShelf roots;
    private final MessageBus bus;
    private final InstantSource clock;

    RootDesk(Trust trust, RootShelf roots, MessageBus bus, InstantSource clock) {
        this.trust = trust;
        this.roots = roots;
        this.bus = bus;
        this.clock = clock;
        bus.whenConnected(this::everythingAgain);
    }

    /// What came of installing one.
    public sealed interface Outcome {
        /// It counts from now on.
        record Installed(TrustRoot root) implements Outcome {}

        /// It does not, and why.
        record Refused(Reason reason) implements Outcome {}

        /// It does not trust this service's own key: the stations would believe no call.
        record Forgets() implements Outcome {}
    }

    public synchronized Outcome install(byte[] envelope, String who) {
        return switch (RootShelf.open(envelope, trust.root())) {
            case Opened.Refused<TrustRoot>(var reason) -> new Outcome.Refused(reason);
            case Opened.Trusted<TrustRoot>(var root) when over(root, clock.instant()) ->
                    new Outcome.Refused(Reason.EXPIRED);
            case Opened.Trusted<TrustRoot>(var root) when forgets(root) -> new Outcome.Forgets();
            case Opened.Trusted<TrustRoot>(var root) -> {
                roots.put(root.version(), envelope, who);
                trust.verifier().follow(root);
                bus.retain(Topics.trust(root.version()), envelope);
                yield new Outcome.Installed(root);
            }
        };
    }

    private static boolean over(TrustRoot root, Instant now) {
        return !now.isBefore(root.expires());
    }

    private boolean forgets(TrustRoot root) {
        return root.holding(Role.LIVE).stream().noneMatch(k -> k.id().equals(trust.own().id()));
    }

    /// In a demo its stand-in officer trusts a new key at once; elsewhere people decide offline.
    public boolean ordainAtOnce(KeyRequest request, KeyId id, String who) {
        var root = trust.root();
        var keys = new ArrayList<>(root.keys());
        keys.removeIf(key -> key.holder().equals(request.holder()));
        keys.add(
                new TrustedKey(
                        id, request.spki(), request.holder(), request.roles(), request.within()));
        var next =
                new TrustRoot(
                        root.version() + 1,
                        root.expires(),
                        root.demonstration(),
                        root.threshold(),
                        keys);
        return trust.approvers()
                .ordain(next)
                .map(envelope -> install(Wire.bytes(envelope), who))
                .filter(Outcome.Installed.class::isInstance)
                .isPresent();
    }

    private void everythingAgain() {
        roots.all().forEach(r -> bus.retain(Topics.trust(r.version()), r.envelope().toArray()));
    }
}
