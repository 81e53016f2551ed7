package mingbai.service.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import mingbai.model.content.Bytes;
import mingbai.model.content.ContentManifest;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Envelope;
import mingbai.model.signing.KeyId;
import mingbai.model.signing.PayloadType;
import mingbai.model.wire.MalformedMessage;
import mingbai.model.wire.Wire;

/// A manifest on its way: `text` is, byte for byte, what is signed.
public record Release(String text, Instant made, List<Signed> signatures) {
    public Release {
        signatures = List.copyOf(signatures);
    }

    /// One signature that came from somebody's browser.
    public record Signed(Part part, String who, KeyId key, Bytes sig, Instant at) {}

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public Bytes payload() {
        return Bytes.of(bytes());
    }

    /// What a signer names to say which release was read.
    public Sha256 hash() {
        return Sha256.of(bytes());
    }

    public ContentManifest manifest() {
        try {
            return Wire.read(bytes(), ContentManifest.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("the stored release cannot be read", e);
        }
    }

    public Optional<Signed> signed(Part part) {
        return signatures.stream().filter(s -> s.part() == part).findFirst();
    }

    boolean signedBy(String who) {
        return signatures.stream().anyMatch(s -> s.who().equals(who));
    }

    Envelope envelope() {
        return new Envelope(
                PayloadType.MANIFEST,
                Bytes.of(bytes()),
                signatures.stream().map(s -> new Envelope.Signed(s.key(), s.sig())).toList());
    }
}
