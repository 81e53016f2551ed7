package mingbai.model.signing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mingbai.model.signing.Verdict.Reason;

/// Judges a new trust root: one that nothing stands before, or one that follows another.
public final class RootVerifier {
    private RootVerifier() {}

    /// Why `next`, as it stands in the envelope, may not be the first root; empty when it may. It
    /// must carry the signatures of its own root keys. Whether they are the right people's is for
    /// whoever installs it to see.
    public static Optional<Reason> first(Envelope envelope, TrustRoot next) {
        return judge(envelope, List.of(next));
    }

    /// Why `next` may not follow `before`; empty when it may: it is the very next version, signed
    /// by enough root keys of both.
    public static Optional<Reason> successor(Envelope envelope, TrustRoot before, TrustRoot next) {
        if (next.version() != before.version() + 1) {
            return Optional.of(Reason.STALE_VERSION);
        }
        return judge(envelope, List.of(before, next));
    }

    private static Optional<Reason> judge(Envelope envelope, List<TrustRoot> roots) {
        if (envelope.payloadType() != PayloadType.TRUST_ROOT) {
            return Optional.of(Reason.WRONG_TYPE);
        }
        for (var signature : envelope.signatures()) {
            var key = roots.stream().flatMap(r -> r.find(signature.keyid()).stream()).findFirst();
            if (key.isEmpty()) {
                return Optional.of(Reason.UNKNOWN_KEY);
            }
            if (!Signatures.match(key.get(), envelope, signature)) {
                return Optional.of(Reason.BAD_SIGNATURE);
            }
        }
        for (var root : roots) {
            if (signers(envelope, root).count() < root.threshold()) {
                return Optional.of(Reason.TOO_FEW_SIGNATURES);
            }
        }
        return Optional.empty();
    }

    /// The people who signed with a root key of `root`, each once.
    public static Stream<String> signers(Envelope envelope, TrustRoot root) {
        return envelope.signatures().stream()
                .flatMap(signature ->
                        root.holding(Role.ROOT).stream()
                                .filter(key -> Signatures.match(key, envelope, signature)))
                .map(TrustedKey::holder)
                .distinct();
    }
}
