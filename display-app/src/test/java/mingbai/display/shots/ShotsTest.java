package mingbai.display.shots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import mingbai.display.SampleHall;
import mingbai.station.picture.ScreenPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShotsTest {

    @Test
    void anyPngReaderSeesThePixelsThatWereWritten() throws IOException {
        int[] rgb = {0xff0000, 0x00ff00, 0x0000ff, 0x123456, 0xfedcba, 0x010203};
        var read = ImageIO.read(new ByteArrayInputStream(ScreenPicture.of(rgb, 3).png()));
        for (int i = 0; i < rgb.length; i++) {
            assertEquals(rgb[i], read.getRGB(i % 3, i / 3) & 0xffffff);
        }
    }

    @Test
    void stagesArePutTogetherAsTheyStandOnTheScreen() throws IOException {
        var png =
                Collage.png(
                        List.of(
                                new Collage.Part(100, 50, filled(4, 2, Color.RED)),
                                new Collage.Part(102, 52, filled(4, 2, Color.LIME))));
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(6, read.getWidth());
        assertEquals(4, read.getHeight());
        assertEquals(0xff0000, read.getRGB(0, 0) & 0xffffff);
        assertEquals(0x00ff00, read.getRGB(5, 3) & 0xffffff);
        assertEquals(0, read.getRGB(5, 0) & 0xffffff);
    }

    @Test
    void aPictureIsWholeBeforeItHasItsName(@TempDir Path directory) throws IOException {
        var shots = new Shots(directory, "board1", () -> SampleHall.NOW, Runnable::run);
        shots.take(() -> List.of(new Collage.Part(0, 0, filled(8, 8, Color.RED))));
        try (var files = Files.list(directory)) {
            assertEquals(List.of(directory.resolve("board1-20260722-063205.png")), files.toList());
        }
    }

    @Test
    void aPictureIsLeftOutWhileTheLastIsBeingWritten(@TempDir Path directory) {
        var waiting = new ArrayList<Runnable>();
        var shots = new Shots(directory, "board1", () -> SampleHall.NOW, waiting::add);
        List<Collage.Part> parts = List.of(new Collage.Part(0, 0, filled(8, 8, Color.RED)));
        shots.take(() -> parts);
        shots.take(() -> parts);
        assertEquals(1, waiting.size());
        waiting.getFirst().run();
        shots.take(() -> parts);
        assertEquals(2, waiting.size());
        assertTrue(Files.exists(directory.resolve("board1-20260722-063205.png")));
    }

    private static WritableImage filled(int width, int height, Color colour) {
        var image = new WritableImage(width, height);
        for (int i = 0; i < width * height; i++) {
            image.getPixelWriter().setColor(i % width, i / width, colour);
        }
        return image;
    }
}
