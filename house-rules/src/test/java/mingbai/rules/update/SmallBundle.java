package mingbai.rules.update;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/// An update of a kiosk as RAUC writes it, but small, and signed by nobody: the boxes of this test
/// do not look.
final class SmallBundle {
    private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("06092a864886f70d010702");
    private static final byte[] DATA = HexFormat.of().parseHex("06092a864886f70d010701");
    private static final int SIZE = 1_400_000;

    private SmallBundle() {}

    static byte[] of(String version) {
        var contents = new byte[SIZE];
        new Random(version.hashCode()).nextBytes(contents);
        var manifest =
                "compatible=mingbai-kiosk-amd64\nversion=%s\nformat=verity\n".formatted(version);
        var text = part(0xa0, part(0x04, manifest.getBytes(StandardCharsets.UTF_8)));
        var number = new byte[] {0x02, 0x01, 0x01};
        var inside = part(0x30, number, part(0x31), part(0x30, DATA, text));
        var signature = part(0x30, SIGNED_DATA, part(0xa0, inside));
        var length = ByteBuffer.allocate(Long.BYTES).putLong(signature.length).array();
        return joined(contents, signature, length);
    }

    private static byte[] part(int kind, byte[]... parts) {
        var bytes = joined(parts);
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
