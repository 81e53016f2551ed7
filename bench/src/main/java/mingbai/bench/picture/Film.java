package mingbai.bench.picture;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/// Pictures of a screen, one after the other: each in a file of its own, and all beside each other.
public final class Film {
    private static final int WIDTH = 270;
    private static final int GAP = 12;

    private final Path folder;
    private final List<BufferedImage> pictures = new ArrayList<>();

    public Film(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /// Keeps the picture under a number and this name.
    public void keep(String name, BufferedImage picture) throws IOException {
        pictures.add(picture);
        var file = "%02d-%s.png".formatted(pictures.size(), name);
        ImageIO.write(picture, "png", folder.resolve(file).toFile());
    }

    public int length() {
        return pictures.size();
    }

    /// All of them small, from left to right.
    public void strip(Path file) throws IOException {
        int height = pictures.stream().mapToInt(Film::height).max().orElse(1);
        int width = GAP + pictures.size() * (WIDTH + GAP);
        var strip = new BufferedImage(width, height + 2 * GAP, BufferedImage.TYPE_INT_RGB);
        var pen = strip.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, strip.getWidth(), strip.getHeight());
        pen.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        int x = GAP;
        for (var picture : pictures) {
            pen.drawImage(picture, x, GAP, WIDTH, height(picture), null);
            x += WIDTH + GAP;
        }
        pen.dispose();
        ImageIO.write(strip, "png", file.toFile());
    }

    private static int height(BufferedImage picture) {
        return picture.getHeight() * WIDTH / picture.getWidth();
    }
}
