package mingbai.model.wire;

import java.util.Optional;
import mingbai.model.content.ContentManifest;
import mingbai.model.emergency.EmergencyOrder;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.PayloadType;
import mingbai.model.signing.RootVerifier;
import mingbai.model.signing.Signer;
import mingbai.model.signing.TrustRoot;
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

    /// Opens a manifest: signatures only; version, expiry and topic are the store's to judge. It is
    /// read before it is believed, since the scope it claims decides who may sign it. It may come
    /// packed.
    public static Opened<ContentManifest> openManifest(byte[] bytes, Verifier verifier) {
        try {
            var envelope = Wire.read(Packed.unpack(bytes), Envelope.class);
            var claimed = Wire.read(envelope.payload().toArray(), ContentManifest.class);
            return switch (verifier.verifyManifest(envelope, claimed.scope())) {
                case Verdict.Trusted _ -> new Opened.Trusted<>(claimed);
                case Verdict.Refused refused -> new Opened.Refused<>(refused.reason());
            };
        } catch (MalformedMessage e) {
            return new Opened.Refused<>(Reason.MALFORMED);
        }
    }

    /// Opens an order that is to take the place of `before`; its number is the keeper's to judge.
    public static Opened<EmergencyOrder> openOrder(
            byte[] bytes, Optional<EmergencyOrder> before, Verifier verifier) {
        try {
            var envelope = Wire.read(bytes, Envelope.class);
            var claimed = Wire.read(envelope.payload().toArray(), EmergencyOrder.class);
            return read(
                    verifier.verifyEmergency(envelope, claimed.scope(), claimed.lifts(before)),
                    EmergencyOrder.class);
        } catch (MalformedMessage e) {
            return new Opened.Refused<>(Reason.MALFORMED);
        }
    }

    /// Opens a trust root that nothing stands before. Who installs it vouches for its officers.
    public static Opened<TrustRoot> openFirstRoot(byte[] bytes) {
        try {
            var envelope = Wire.read(bytes, Envelope.class);
            var first = Wire.read(envelope.payload().toArray(), TrustRoot.class);
            return RootVerifier.first(envelope, first)
                    .<Opened<TrustRoot>>map(Opened.Refused::new)
                    .orElseGet(() -> new Opened.Trusted<>(first));
        } catch (MalformedMessage e) {
            return new Opened.Refused<>(Reason.MALFORMED);
        }
    }

    /// Opens the trust root that is to follow `before`.
    public static Opened<TrustRoot> openRoot(byte[] bytes, TrustRoot before) {
        try {
            var envelope = Wire.read(bytes, Envelope.class);
            var next = Wire.read(envelope.payload().toArray(), TrustRoot.class);
            return RootVerifier.successor(envelope, before, next)
                    .<Opened<TrustRoot>>map(Opened.Refused::new)
                    .orElseGet(() -> new Opened.Trusted<>(next));
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
