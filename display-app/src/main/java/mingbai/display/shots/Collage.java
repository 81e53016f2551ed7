package mingbai.display.shots;

import java.util.Arrays;
import java.util.List;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mingbai.station.picture.ScreenPicture;

/// Several pictures put together as they stand on the screen.
public final class Collage {

    private Collage() {}

    /// A picture and where its left upper corner is.
    public record Part(int x, int y, WritableImage picture) {

        private int right() {
            return x + (int) picture.getWidth();
        }

        private int bottom() {
            return y + (int) picture.getHeight();
        }
    }

    /// The smallest rectangle that has all parts, as PNG; where none is, it is black.
    public static byte[] png(List<Part> parts) {
        return flat(parts).png();
    }

    /// The same, unpacked.
    public static ScreenPicture flat(List<Part> parts) {
        int left = parts.stream().mapToInt(Part::x).min().orElse(0);
        int top = parts.stream().mapToInt(Part::y).min().orElse(0);
        int width = parts.stream().mapToInt(Part::right).max().orElse(1) - left;
        int height = parts.stream().mapToInt(Part::bottom).max().orElse(1) - top;
        int[] rgb = new int[width * height];
        Arrays.fill(rgb, 0xff000000);
        for (var part : parts) {
            int w = (int) part.picture().getWidth();
            int h = (int) part.picture().getHeight();
            int offset = (part.y() - top) * width + part.x() - left;
            part.picture()
                    .getPixelReader()
                    .getPixels(0, 0, w, h, PixelFormat.getIntArgbInstance(), rgb, offset, width);
        }
        return ScreenPicture.of(rgb, width);
    }
}
