package mingbai.kiosk.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Pixels, row by row, as 0xRRGGBB.
public final class Picture {
    private static final int BLOCK = 8;

    /// By how much a block's mean colour may be off, of 255.
    private static final int CLOSE = 14;

    private final int width;
    private final int[] pixels;

    Picture(int width, int[] pixels) {
        this.width = width;
        this.pixels = pixels;
    }

    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Picture(width, pixels);
    }

    static Picture read(Path file) throws IOException {
        var image = ImageIO.read(file.toFile());
        int width = image.getWidth();
        return new Picture(width, image.getRGB(0, 0, width, image.getHeight(), null, 0, width));
    }

    int width() {
        return width;
    }

    int[] pixels() {
        return pixels;
    }

    int height() {
        return pixels.length / width;
    }

    /// The same in the few colours it is written with.
    Picture reduced() {
        var palette = Palette.of(pixels);
        var few = Arrays.stream(pixels).map(p -> palette.colours()[palette.nearest(p)]).toArray();
        return new Picture(width, few);
    }

    /// With few colours, so that it is small.
    void write(Path file) throws IOException {
        var palette = Palette.of(pixels);
        var model = new IndexColorModel(4, Palette.COLOURS, palette.colours(), 0, false, -1, 0);
        var image = new BufferedImage(width, height(), BufferedImage.TYPE_BYTE_BINARY, model);
        var samples = Arrays.stream(pixels).map(palette::nearest).toArray();
        image.getRaster().setSamples(0, 0, width, height(), 0, samples);
        ImageIO.write(image, "png", file.toFile());
    }

    /// The share of blocks that look otherwise in `other`: 0 for the same picture, 1 for another. A
    /// letter drawn a little thicker by another version of the toolkit stays below.
    double unlike(Picture other) {
        if (width != other.width || pixels.length != other.pixels.length) {
            return 1;
        }
        int blocks = 0;
        int unlike = 0;
        for (int y = 0; y + BLOCK <= height(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= width; x += BLOCK) {
                blocks++;
                unlike += far(mean(x, y), other.mean(x, y)) ? 1 : 0;
            }
        }
        return (double) unlike / blocks;
    }

    private static boolean far(int[] a, int[] b) {
        for (int i = 0; i < a.length; i++) {
            if (Math.abs(a[i] - b[i]) > CLOSE) {
                return true;
            }
        }
        return false;
    }

    private int[] mean(int left, int top) {
        var sums = new int[3];
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                int pixel = pixels[y * width + x];
                sums[0] += (pixel >> 16) & 0xFF;
                sums[1] += (pixel >> 8) & 0xFF;
                sums[2] += pixel & 0xFF;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= BLOCK * BLOCK;
        }
        return sums;
    }
}
