package mingbai.station.content;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import mingbai.model.content.ManifestStamp;
import mingbai.model.content.Scope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;
import mingbai.model.wire.Sealed;

/// Until when the sets may count as the newest: the service's stamp says so, within what people
/// have signed. A stamp shows nothing by itself; without one a set counts as new for a while.
final class Stamps {
    /// For how long after its signing a set needs no stamp.
    static final Duration UNSTAMPED = Duration.ofDays(30);

    private final ContentStore store;
    private final Verifier verifier;
    private final Map<Scope, ManifestStamp> held = new HashMap<>();

    Stamps(ContentStore store, Verifier verifier) throws IOException {
        this.store = store;
        this.verifier = verifier;
        for (var bytes : store.stamps()) {
            if (open(bytes.toArray()) instanceof Sealed.Opened.Trusted<ManifestStamp>(var stamp)) {
                held.put(stamp.scope(), stamp);
            }
        }
    }

    private Sealed.Opened<ManifestStamp> open(byte[] bytes) {
        return Sealed.openLive(bytes, PayloadType.STAMP, ManifestStamp.class, verifier);
    }

    /// Takes a stamp that came for a scope. Why it is refused, or nothing.
    Optional<Reason> took(Scope scope, byte[] bytes) throws IOException {
        return switch (open(bytes)) {
            case Sealed.Opened.Refused<ManifestStamp>(var reason) -> Optional.of(reason);
            case Sealed.Opened.Trusted<ManifestStamp>(var stamp) -> judge(scope, stamp, bytes);
        };
    }

    private Optional<Reason> judge(Scope scope, ManifestStamp stamp, byte[] bytes)
            throws IOException {
        var before = held.get(scope);
        if (!stamp.scope().equals(scope)) {
            return Optional.of(Reason.WRONG_SCOPE);
        }
        if (before != null && stamp.issued().isBefore(before.issued())) {
            return Optional.of(Reason.STALE_VERSION);
        }
        if (!stamp.equals(before)) {
            store.putStamp(scope, bytes);
            held.put(scope, stamp);
        }
        return Optional.empty();
    }

    /// Until when a set counts as the newest.
    Instant until(ContentSet set) {
        var manifest = set.manifest();
        var plain = manifest.issued().plus(UNSTAMPED);
        var stamped =
                Optional.ofNullable(held.get(manifest.scope()))
                        .filter(stamp ->
                                stamp.version() == manifest.version()
                                        && stamp.envelope().equals(set.envelope()))
                        .map(ManifestStamp::until)
                        .filter(plain::isBefore)
                        .orElse(plain);
        return stamped.isBefore(manifest.expires()) ? stamped : manifest.expires();
    }
}
