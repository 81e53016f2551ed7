package mingbai.kiosk.shots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Executor;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import mingbai.station.picture.ScreenPicture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Puts a picture of the whole screen into a folder every ten seconds; taken on the thread of
/// events, encoded and written on another.
public final class ScreenShots {
    private static final Logger LOG = LoggerFactory.getLogger(ScreenShots.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'kiosk-'yyyyMMdd-HHmmss'.png'").withZone(ZoneOffset.UTC);

    private final Scene scene;
    private final Path folder;
    private final Executor background;
    private Instant next = Instant.MIN;

    public ScreenShots(Scene scene, Path folder, Executor background) {
        this.scene = scene;
        this.folder = folder;
        this.background = background;
    }

    public void tick(Instant now) {
        if (now.isBefore(next)) {
            return;
        }
        next = now.plus(EVERY);
        var image = scene.snapshot(null);
        background.execute(() -> keep(image, folder.resolve(NAME.format(now))));
    }

    private static void keep(WritableImage image, Path file) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            write(image, file);
        } catch (IOException e) {
            LOG.warn("a screenshot could not be written to {}", file, e);
        }
    }

    /// Writes an image as a whole, so that nobody reads half a picture.
    public static void write(WritableImage image, Path file) throws IOException {
        var half = file.resolveSibling("." + file.getFileName() + ".part");
        Files.write(half, picture(image).png());
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// The pixels of an image.
    public static ScreenPicture picture(WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return ScreenPicture.of(pixels, width);
    }
}
