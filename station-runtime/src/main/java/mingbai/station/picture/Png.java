package mingbai.station.picture;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Writes a picture as PNG (RFC 2083). The JDK's own writer would bring AWT into an appliance that
/// does without.
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int TRUE_COLOUR = 2;
    private static final int UP = 2;

    private Png() {}

    /// `rgb` has a pixel per element, row after row; its alpha is left out.
    static byte[] of(int[] rgb, int width) {
        int height = rgb.length / width;
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(SIGNATURE);
            chunk(out, "IHDR", header(width, height));
            chunk(out, "IDAT", deflated(rgb, width, height));
            chunk(out, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] header(int width, int height) {
        return ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) 8)
                .put((byte) TRUE_COLOUR)
                .array();
    }

    /// Each row as its difference from the row above, which packs flat areas best.
    private static byte[] deflated(int[] rgb, int width, int height) throws IOException {
        var packed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            byte[] row = new byte[1 + 3 * width];
            row[0] = UP;
            for (int y = 0; y < height; y++) {
                difference(rgb, y, width, row);
                out.write(row);
            }
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static void difference(int[] rgb, int y, int width, byte[] row) {
        for (int x = 0; x < width; x++) {
            int here = rgb[y * width + x];
            int above = y == 0 ? 0 : rgb[(y - 1) * width + x];
            row[1 + 3 * x] = (byte) ((here >> 16) - (above >> 16));
            row[2 + 3 * x] = (byte) ((here >> 8) - (above >> 8));
            row[3 + 3 * x] = (byte) (here - above);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) crc.getValue());
    }
}
