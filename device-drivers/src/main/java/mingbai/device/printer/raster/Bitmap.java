package mingbai.device.printer.raster;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Arrays;

/// Black dots on white, one bit each, most significant bit left, rows padded to whole bytes.
public final class Bitmap {
    private final int width;
    private final int height;
    private final byte[] bits;

    public Bitmap(int width, int height) {
        this(width, height, new byte[(width + 7) / 8 * height]);
    }

    private Bitmap(int width, int height, byte[] bits) {
        this.width = width;
        this.height = height;
        this.bits = bits;
    }

    /// Takes rows as they stand on the wire of `GS v 0`.
    public static Bitmap of(int width, int height, byte[] rows) {
        if (rows.length != (width + 7) / 8 * height) {
            throw new IllegalArgumentException("rows do not fit " + width + "×" + height);
        }
        return new Bitmap(width, height, rows.clone());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public int bytesARow() {
        return (width + 7) / 8;
    }

    public boolean black(int x, int y) {
        return (bits[y * bytesARow() + x / 8] & (0x80 >> (x % 8))) != 0;
    }

    /// Dots outside are lost, as beside the paper.
    public void blacken(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            bits[y * bytesARow() + x / 8] |= (byte) (0x80 >> (x % 8));
        }
    }

    public void invert(int x, int y) {
        if (x >= 0 && x < width && y >= 0 && y < height) {
            bits[y * bytesARow() + x / 8] ^= (byte) (0x80 >> (x % 8));
        }
    }

    /// Adds the other's black dots with its corner at x, y.
    public void stamp(Bitmap other, int x, int y) {
        for (int row = 0; row < other.height; row++) {
            for (int at = 0; at < other.bytesARow(); at++) {
                int eight = other.bits[row * other.bytesARow() + at] & 0xFF;
                while (eight != 0) {
                    int dot = Integer.numberOfLeadingZeros(eight) - 24;
                    blacken(x + at * 8 + dot, y + row);
                    eight &= ~(0x80 >> dot);
                }
            }
        }
    }

    /// A copy of some rows.
    public byte[] rows(int from, int count) {
        return Arrays.copyOfRange(bits, from * bytesARow(), (from + count) * bytesARow());
    }

    /// The same dots on paper of another length.
    public Bitmap ofHeight(int other) {
        return new Bitmap(width, other, Arrays.copyOf(bits, bytesARow() * other));
    }

    /// One bit a pixel, black on white.
    public BufferedImage toImage() {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        byte[] pixels = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) ~bits[i];
        }
        return image;
    }
}
