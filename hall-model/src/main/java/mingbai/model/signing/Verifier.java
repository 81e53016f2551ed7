package mingbai.model.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verdict.Refused;
import mingbai.model.signing.Verdict.Trusted;

/// Tells the trusted from the forged, against one trust root.
public final class Verifier {

    private final TrustRoot root;

    public Verifier(TrustRoot root) {
        this.root = root;
    }

    /// Content: signed by an editor and by a reviewer who is somebody else.
    public Verdict verifyManifest(Envelope envelope) {
        return verify(envelope, PayloadType.MANIFEST, List.of(Role.EDITOR, Role.REVIEWER));
    }

    /// Live messages: signed by the service's own key.
    public Verdict verifyLive(Envelope envelope, PayloadType type) {
        return verify(envelope, type, List.of(Role.LIVE));
    }

    private Verdict verify(Envelope envelope, PayloadType type, List<Role> needed) {
        if (envelope.payloadType() != type) {
            return new Refused(Reason.WRONG_TYPE);
        }
        byte[] bytes = Envelope.signedBytes(type, envelope.payload().toArray());
        List<TrustedKey> signed = new ArrayList<>();
        for (var signature : envelope.signatures()) {
            var key = root.find(signature.keyid());
            if (key.isEmpty()) {
                return new Refused(Reason.UNKNOWN_KEY);
            }
            if (!matches(key.get(), bytes, signature.sig().toArray())) {
                return new Refused(Reason.BAD_SIGNATURE);
            }
            signed.add(key.get());
        }
        return fill(needed, signed, List.of())
                ? new Trusted(envelope.payload())
                : new Refused(shortfall(needed, signed));
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
                needed.stream().allMatch(r -> signed.stream().anyMatch(k -> k.roles().contains(r)));
        return eachRoleSigned ? Reason.SAME_PERSON_TWICE : Reason.TOO_FEW_SIGNATURES;
    }

    private static boolean matches(TrustedKey key, byte[] bytes, byte[] sig) {
        try {
            PublicKey publicKey =
                    KeyFactory.getInstance(Signer.ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(key.spki().toArray()));
            if (!KeyId.of(publicKey).equals(key.id())) {
                return false;
            }
            Signature signature = Signature.getInstance(Signer.ALGORITHM);
            signature.initVerify(publicKey);
            signature.update(bytes);
            return signature.verify(sig);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
