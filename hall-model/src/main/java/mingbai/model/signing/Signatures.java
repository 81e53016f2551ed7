package mingbai.model.signing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import mingbai.model.content.Bytes;

/// The arithmetic of one signature.
public final class Signatures {
    private Signatures() {}

    /// Whether `signature` is this key's, over what the envelope holds.
    public static boolean match(TrustedKey key, Envelope envelope, Envelope.Signed signature) {
        return key.id().equals(signature.keyid()) && match(key.spki(), envelope, signature);
    }

    /// The same of a key that nobody trusts yet, given as X.509 SubjectPublicKeyInfo.
    public static boolean match(Bytes spki, Envelope envelope, Envelope.Signed signature) {
        try {
            PublicKey publicKey =
                    KeyFactory.getInstance(Signer.ALGORITHM)
                            .generatePublic(new X509EncodedKeySpec(spki.toArray()));
            if (!KeyId.of(publicKey).equals(signature.keyid())) {
                return false;
            }
            Signature check = Signature.getInstance(Signer.ALGORITHM);
            check.initVerify(publicKey);
            check.update(
                    Envelope.signedBytes(envelope.payloadType(), envelope.payload().toArray()));
            return check.verify(signature.sig().toArray());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }
}
