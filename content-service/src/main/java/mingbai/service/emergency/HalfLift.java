package mingbai.service.emergency;

import java.nio.charset.StandardCharsets;
import mingbai.model.content.Bytes;
import mingbai.model.content.Sha256;
import mingbai.model.signing.Envelope;

/// The end of a darkness with one of its two signatures. `body` is, byte for byte, what is signed.
public record HalfLift(String body, String who, Envelope.Signed signed) {
    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }

    public Bytes payload() {
        return Bytes.of(bytes());
    }

    public Sha256 hash() {
        return Sha256.of(bytes());
    }
}
