package mingbai.model.signing;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;
import mingbai.model.content.Bytes;

/// Holds one Ed25519 key pair and signs with it.
public final class Signer {

    static final String ALGORITHM = "Ed25519";

    private final KeyPair pair;
    private final KeyId id;

    public Signer(KeyPair pair) {
        this.pair = pair;
        this.id = KeyId.of(pair.getPublic());
    }

    public static Signer generate() {
        try {
            return new Signer(KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK since 15 has Ed25519", e);
        }
    }

    public KeyId id() {
        return id;
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /// One envelope signed by all of `signers`.
    public static Envelope seal(PayloadType type, byte[] payload, Signer... signers) {
        byte[] bytes = Envelope.signedBytes(type, payload);
        List<Envelope.Signed> signatures =
                Arrays.stream(signers)
                        .map(s -> new Envelope.Signed(s.id, Bytes.of(s.sign(bytes))))
                        .toList();
        return new Envelope(type, Bytes.of(payload), signatures);
    }

    private byte[] sign(byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(pair.getPrivate());
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in hand cannot sign", e);
        }
    }
}
