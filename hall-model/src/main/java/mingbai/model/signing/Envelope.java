package mingbai.model.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mingbai.model.content.Bytes;

/// A DSSE envelope: the payload's bytes exactly as sent, and who signed them.
public record Envelope(PayloadType payloadType, Bytes payload, List<Signed> signatures) {

    /// How many signatures an envelope carries at most.
    public static final int MAX_SIGNATURES = 8;

    public Envelope {
        signatures = List.copyOf(signatures);
        if (signatures.size() > MAX_SIGNATURES) {
            throw new IllegalArgumentException("more than " + MAX_SIGNATURES + " signatures");
        }
    }

    /// One signature, in DSSE's own field names.
    public record Signed(KeyId keyid, Bytes sig) {}

    /// The bytes that are signed: DSSE's pre-authentication encoding, version 1.
    static byte[] signedBytes(PayloadType type, byte[] payload) {
        byte[] name = type.mediaType().getBytes(StandardCharsets.UTF_8);
        byte[] head =
                ("DSSEv1 " + name.length + " " + type.mediaType() + " " + payload.length + " ")
                        .getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + payload.length).put(head).put(payload).array();
    }
}
