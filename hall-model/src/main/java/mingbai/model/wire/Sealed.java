package mingbai.model.wire;

import mingbai.model.content.ContentManifest;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.Signer;
import mingbai.model.signing.Verdict;
import mingbai.model.signing.Verdict.Reason;
import mingbai.model.signing.Verifier;

/// A message inside its signed envelope: how it is made, and the only way it is opened.
public final class Sealed {

    private Sealed() {}

    public static byte[] bytes(PayloadType type, Object message, Signer... signers) {
        return Wire.bytes(Signer.seal(type, Wire.bytes(message), signers));
    }

    /// Opens a live message (snapshot, call, answer, receipt).
    public static <T> Opened<T> openLive(
            byte[] bytes, PayloadType type, Class<T> message, Verifier verifier) {
        try {
            return read(verifier.verifyLive(Wire.read(bytes, Envelope.class), type), message);
        } catch (MalformedMessage e) {
            return new Opened.Refused<>(Reason.MALFORMED);
        }
    }

    /// Opens a manifest: signatures only; version, expiry and scope are the store's to judge.
    public static Opened<ContentManifest> openManifest(byte[] bytes, Verifier verifier) {
        try {
            return read(
                    verifier.verifyManifest(Wire.read(bytes, Envelope.class)),
                    ContentManifest.class);
        } catch (MalformedMessage e) {
            return new Opened.Refused<>(Reason.MALFORMED);
        }
    }

    private static <T> Opened<T> read(Verdict verdict, Class<T> type) throws MalformedMessage {
        return switch (verdict) {
            case Verdict.Trusted trusted ->
                    new Opened.Trusted<>(Wire.read(trusted.payload().toArray(), type));
            case Verdict.Refused refused -> new Opened.Refused<>(refused.reason());
        };
    }

    /// What came out of an envelope.
    public sealed interface Opened<T> {

        /// A message that may be believed.
        record Trusted<T>(T message) implements Opened<T> {}

        /// Nothing, and why.
        record Refused<T>(Reason reason) implements Opened<T> {}
    }
}
