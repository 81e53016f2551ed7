package mingbai.station.key;

import java.io.ByteArrayOutputStream;

/// Values in the distinguished encoding (ITU-T X.690, chapters 8 and 10), as far as a certificate
/// request needs it.
final class Der {
    private static final int SEQUENCE = 0x30;
    private static final int BIT_STRING = 0x03;
    private static final int SHORT = 0x80;
    private static final int BYTE = 8;

    private Der() {}

    static byte[] sequence(byte[]... parts) {
        return value(SEQUENCE, parts);
    }

    /// Of whole bytes.
    static byte[] bits(byte[] bytes) {
        return value(BIT_STRING, new byte[] {0}, bytes);
    }

    static byte[] value(int tag, byte[]... parts) {
        var content = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            content.writeBytes(part);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(tag);
        length(content.size(), whole);
        whole.writeBytes(content.toByteArray());
        return whole.toByteArray();
    }

    private static void length(int length, ByteArrayOutputStream into) {
        if (length < SHORT) {
            into.write(length);
            return;
        }
        int bytes = (Integer.SIZE - Integer.numberOfLeadingZeros(length) + BYTE - 1) / BYTE;
        into.write(SHORT | bytes);
        for (int i = bytes - 1; i >= 0; i--) {
            into.write(length >> (i * BYTE));
        }
    }
}
