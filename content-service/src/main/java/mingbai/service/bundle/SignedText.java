package mingbai.service.bundle;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/// What a CMS message of the kind `SignedData` signs, where it brings it along (RFC 5652, chapter
/// 5). Only the way to it is walked: the encoding is DER (X.690), and no signature is judged here.
final class SignedText {
    private static final int INTEGER = 0x02;
    private static final int OCTETS = 0x04;
    private static final int NAME = 0x06;
    private static final int SEQUENCE = 0x30;
    private static final int SET = 0x31;
    private static final int FIRST = 0xa0;
    private static final int MANY = 0x80;
    private static final int BYTE = 8;
    private static final int LONGEST_LENGTH = 4;

    /// 1.2.840.113549.1.7.2
    private static final byte[] SIGNED_DATA = {
        0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x07, 0x02
    };

    private SignedText() {}

    static Optional<byte[]> in(ByteBuffer message) {
        try {
            var info = part(message, SEQUENCE);
            if (!Arrays.equals(bytes(part(info, NAME)), SIGNED_DATA)) {
                return Optional.empty();
            }
            var signed = part(part(info, FIRST), SEQUENCE);
            part(signed, INTEGER);
            part(signed, SET);
            var content = part(signed, SEQUENCE);
            part(content, NAME);
            return Optional.of(bytes(part(part(content, FIRST), OCTETS)));
        } catch (NotThere | BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// Something else stands there.
    private static final class NotThere extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /// The next part, which is to be of that kind; what is left begins behind it.
    private static ByteBuffer part(ByteBuffer in, int kind) throws NotThere {
        if ((in.get() & 0xff) != kind) {
            throw new NotThere();
        }
        int length = length(in);
        var part = in.slice(in.position(), length);
        in.position(in.position() + length);
        return part;
    }

    private static int length(ByteBuffer in) throws NotThere {
        int first = in.get() & 0xff;
        if (first < MANY) {
            return first;
        }
        int count = first - MANY;
        if (count == 0 || count > LONGEST_LENGTH) {
            throw new NotThere();
        }
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << BYTE) | (in.get() & 0xff);
        }
        if (length < 0 || length > in.remaining()) {
            throw new NotThere();
        }
        return length;
    }

    private static byte[] bytes(ByteBuffer part) {
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        return bytes;
    }
}
