package mingbai.model.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mingbai.model.content.Bytes;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.wire.Wire;
import org.junit.jupiter.api.Test;

class RootVerifierTest {
    private static final Instant END = Instant.parse("2030-01-01T00:00:00Z");

    private final Signer ann = Signer.generate();
    private final Signer bao = Signer.generate();
    private final Signer chi = Signer.generate();
    private final Signer dai = Signer.generate();
    private final Signer live = Signer.generate();
    private final TrustRoot first = root(1, 2, ann, bao, chi);

    @Test
    void theFirstRootIsSignedByItsOwn() {
        assertEquals(Optional.empty(), RootVerifier.first(sealed(first, ann, chi), first));
        assertEquals(
                Optional.of(Reason.TOO_FEW_SIGNATURES),
                RootVerifier.first(sealed(first, ann), first));
    }

    @Test
    void aNextRootNeedsEnoughOfTheOldAndOfTheNew() {
        var next = root(2, 2, chi, dai);
        assertEquals(
                Optional.empty(), RootVerifier.successor(sealed(next, ann, chi, dai), first, next));
        assertEquals(Optional.of(Reason.TOO_FEW_SIGNATURES), judged(next, chi, dai));
        assertEquals(Optional.of(Reason.TOO_FEW_SIGNATURES), judged(next, ann, bao));
    }

    @Test
    void oneKeySigningTwiceIsOneSignature() {
        var next = root(2, 2, ann, bao, chi);
        assertEquals(Optional.of(Reason.TOO_FEW_SIGNATURES), judged(next, ann, ann));
    }

    @Test
    void theServicesKeyAndStrangersSignNoRoot() {
        var next = root(2, 2, ann, bao, chi);
        assertEquals(Optional.of(Reason.TOO_FEW_SIGNATURES), judged(next, ann, live));
        assertEquals(Optional.of(Reason.UNKNOWN_KEY), judged(next, ann, bao, Signer.generate()));
    }

    @Test
    void onlyTheVeryNextVersionFollows() {
        for (long version : List.of(1L, 3L)) {
            assertEquals(
                    Optional.of(Reason.STALE_VERSION),
                    judged(root(version, 2, ann, bao, chi), ann, bao));
        }
    }

    @Test
    void anotherKindOfPayloadIsNoRoot() {
        var next = root(2, 2, ann, bao, chi);
        var envelope = Signer.seal(PayloadType.MANIFEST, Wire.bytes(next), ann, bao);
        assertEquals(Optional.of(Reason.WRONG_TYPE), RootVerifier.successor(envelope, first, next));
    }

    private Optional<Reason> judged(TrustRoot next, Signer... signers) {
        return RootVerifier.successor(sealed(next, signers), first, next);
    }

    private static Envelope sealed(TrustRoot root, Signer... signers) {
        return Signer.seal(PayloadType.TRUST_ROOT, Wire.bytes(root), signers);
    }

    private TrustRoot root(long version, int threshold, Signer... officers) {
        var keys =
                Stream.concat(
                        Stream.of(officers).map(o -> key(o, "holder-" + o.id(), Role.ROOT)),
                        Stream.of(key(live, "service", Role.LIVE)));
        return new TrustRoot(version, END, false, threshold, keys.toList());
    }

    private static TrustedKey key(Signer signer, String holder, Role role) {
        var spki = Bytes.of(signer.publicKey().getEncoded());
        return new TrustedKey(signer.id(), spki, holder, Set.of(role), Reach.EVERYTHING);
    }
}
