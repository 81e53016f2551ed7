package mingbai.service.bundle;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/// An update as RAUC writes it, but small, and signed by nobody.
public final class SomeBundle {
    private static final byte[] SIGNED_DATA = {
        0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x07, 0x02
    };
    private static final byte[] DATA = {
        0x06, 0x09, 0x2a, (byte) 0x86, 0x48, (byte) 0x86, (byte) 0xf7, 0x0d, 0x01, 0x07, 0x01
    };

    private SomeBundle() {}

    public static byte[] of(String compatible, String version, int size) {
        var contents = new byte[size];
        new Random(version.hashCode()).nextBytes(contents);
        var manifest =
                "[update]\ncompatible=%s\nversion=%s\n\n[bundle]\nformat=verity\n"
                        .formatted(compatible, version);
        return ended(contents, signed(manifest.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] ended(byte[] contents, byte[] signature) {
        var length = ByteBuffer.allocate(Long.BYTES).putLong(signature.length).array();
        return joined(contents, signature, length);
    }

    static byte[] signed(byte[] text) {
        var content = part(0x30, joined(DATA, part(0xa0, part(0x04, text))));
        var version = new byte[] {0x02, 0x01, 0x01};
        var inside = part(0x30, joined(version, part(0x31, new byte[0]), content));
        return part(0x30, joined(SIGNED_DATA, part(0xa0, inside)));
    }

    private static byte[] part(int kind, byte[] bytes) {
        var head = new byte[] {(byte) kind, (byte) 0x82, 0, 0};
        head[2] = (byte) (bytes.length >> 8);
        head[3] = (byte) bytes.length;
        return joined(head, bytes);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
