package mingbai.model.signing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mingbai.model.content.Place;
import mingbai.model.content.Scope;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verdict.Refused;
import mingbai.model.signing.Verdict.Trusted;

/// Tells the trusted from the forged, against the trust root of the moment. `place` is where this
/// machine stands, so that a region's people are believed in its halls.
public final class Verifier {

    private final Supplier<Optional<Place>> place;
    private final List<Consumer<TrustRoot>> listeners = new CopyOnWriteArrayList<>();
    private final List<TrustRoot> earlier = new CopyOnWriteArrayList<>();
    private volatile TrustRoot root;

    /// Of no known place: who may act for a region only is not believed about a hall.
    public Verifier(TrustRoot root) {
        this(root, Optional::empty);
    }

    public Verifier(TrustRoot root, Place place) {
        this(root, () -> Optional.of(place));
    }

    /// Of a place that becomes known later.
    public Verifier(TrustRoot root, Supplier<Optional<Place>> place) {
        this.root = root;
        this.place = place;
    }

    public TrustRoot root() {
        return root;
    }

    /// From now on believes by `next`, which [RootVerifier] has trusted.
    public void follow(TrustRoot next) {
        earlier.add(root);
        root = next;
        listeners.forEach(listener -> listener.accept(next));
    }

    /// By each root before this one, the latest first: what was taken in good faith is judged by
    /// them when it is read from one's own disk.
    public List<Verifier> earlier() {
        return earlier.reversed().stream().map(old -> new Verifier(old, place)).toList();
    }

    /// Tells each new root, on the thread that brought it.
    public void whenFollowing(Consumer<TrustRoot> listener) {
        listeners.add(listener);
    }

    /// Content of `scope`: signed by an editor and by a reviewer who is somebody else.
    public Verdict verifyManifest(Envelope envelope, Scope scope) {
        return verify(envelope, PayloadType.MANIFEST, scope, List.of(Role.EDITOR, Role.REVIEWER));
    }

    /// Live messages: signed by the service's own key.
    public Verdict verifyLive(Envelope envelope, PayloadType type) {
        return verify(envelope, type, Optional.empty(), List.of(Role.LIVE));
    }

    /// An order for `scope`: one person on duty may give it, but to lift a darkness takes two.
    public Verdict verifyEmergency(Envelope envelope, Scope scope, boolean lifts) {
        var needed = lifts ? List.of(Role.EMERGENCY, Role.EMERGENCY) : List.of(Role.EMERGENCY);
        return verify(envelope, PayloadType.EMERGENCY_ORDER, scope, needed);
    }

    private Verdict verify(Envelope envelope, PayloadType type, Scope scope, List<Role> needed) {
        return verify(envelope, type, Optional.of(scope), needed);
    }

    private Verdict verify(
            Envelope envelope, PayloadType type, Optional<Scope> scope, List<Role> needed) {
        if (envelope.payloadType() != type) {
            return new Refused(Reason.WRONG_TYPE);
        }
        List<TrustedKey> signed = new ArrayList<>();
        for (var signature : envelope.signatures()) {
            var key = root.find(signature.keyid());
            if (key.isEmpty()) {
                return new Refused(Reason.UNKNOWN_KEY);
            }
            if (!Signatures.match(key.get(), envelope, signature)) {
                return new Refused(Reason.BAD_SIGNATURE);
            }
            signed.add(key.get());
        }
        var near = signed.stream().filter(key -> reaches(key, scope)).toList();
        if (fill(needed, near, List.of())) {
            return new Trusted(envelope.payload());
        }
        return new Refused(
                fill(needed, signed, List.of()) ? Reason.OUT_OF_REACH : shortfall(needed, signed));
    }

    private boolean reaches(TrustedKey key, Optional<Scope> scope) {
        return scope.isEmpty() || key.within().covers(scope.get(), place.get());
    }

    /// Whether each needed role can be taken by a person of its own.
    private static boolean fill(List<Role> needed, List<TrustedKey> signed, List<String> taken) {
        if (needed.isEmpty()) {
            return true;
        }
        for (var key : signed) {
            if (key.roles().contains(needed.getFirst()) && !taken.contains(key.holder())) {
                var nowTaken = new ArrayList<>(taken);
                nowTaken.add(key.holder());
                if (fill(needed.subList(1, needed.size()), signed, nowTaken)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static Reason shortfall(List<Role> needed, List<TrustedKey> signed) {
        boolean eachRoleSigned =
                signed.size() >= needed.size()
                        && needed.stream()
                                .allMatch(role ->
                                        signed.stream()
                                                        .filter(k -> k.roles().contains(role))
                                                        .count()
                                                >= Collections.frequency(needed, role));
        return eachRoleSigned ? Reason.SAME_PERSON_TWICE : Reason.TOO_FEW_SIGNATURES;
    }
}
