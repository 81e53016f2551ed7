package mingbai.kiosk.shots;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/// Writes pixels as a PNG of three colours (W3C PNG, third edition), without AWT.
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    private Png() {}

    /// `pixels` are ARGB, row by row; what is transparent is written as if it were not.
    static void write(int[] pixels, int width, OutputStream out) throws IOException {
        int height = pixels.length / width;
        var png = new DataOutputStream(out);
        png.write(SIGNATURE);
        var header = new ByteArrayOutputStream();
        var fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 2, 0, 0, 0});
        chunk(png, "IHDR", header.toByteArray());
        chunk(png, "IDAT", packed(pixels, width));
        chunk(png, "IEND", new byte[0]);
        png.flush();
    }

    private static byte[] packed(int[] pixels, int width) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(bytes)) {
            byte[] row = new byte[1 + width * 3];
            for (int start = 0; start < pixels.length; start += width) {
                for (int x = 0; x < width; x++) {
                    int pixel = pixels[start + x];
                    row[1 + x * 3] = (byte) (pixel >> 16);
                    row[2 + x * 3] = (byte) (pixel >> 8);
                    row[3 + x * 3] = (byte) pixel;
                }
                deflater.write(row);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
