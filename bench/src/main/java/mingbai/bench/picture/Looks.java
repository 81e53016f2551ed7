package mingbai.bench.picture;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.stream.IntStream;

/// What can be said of pictures without knowing what they show.
public final class Looks {
    private static final int FEW_COLOURS = 50;

    private Looks() {}

    /// Whether most of it is.
    public static boolean same(BufferedImage one, BufferedImage other) {
        int[] before = pixels(one);
        int[] after = pixels(other);
        long changed = IntStream.range(0, before.length).filter(i -> before[i] != after[i]).count();
        return changed < before.length / 20;
    }

    /// Whether next to nothing is on it.
    public static boolean dark(BufferedImage picture) {
        return Arrays.stream(pixels(picture)).distinct().count() <= FEW_COLOURS;
    }

    private static int[] pixels(BufferedImage picture) {
        int width = picture.getWidth();
        return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }
}
