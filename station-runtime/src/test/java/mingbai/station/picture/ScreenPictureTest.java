package mingbai.station.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class ScreenPictureTest {

    @Test
    void aSmallPictureIsSentAsItIs() throws IOException {
        int[] rgb = {0xff102030, 0xffffffff, 0xff000000, 0xff0000ff, 0xff00ff00, 0xffff0000};
        var picture = ScreenPicture.of(rgb, 3);
        assertSame(picture, picture.scaled(1));
        var read = ImageIO.read(new ByteArrayInputStream(picture.png(10_000)));
        assertArrayEquals(rgb, read.getRGB(0, 0, 3, 2, null, 0, 3));
    }

    @Test
    void aPixelOfASmallerPictureIsTheMeanOfThoseItStandsFor() {
        int[] rgb = {
            0xff000000, 0xff646464, 0xff0000ff, 0xff0000ff,
            0xff646464, 0xffc8c8c8, 0xff0000ff, 0xff0000ff,
        };
        var half = ScreenPicture.of(rgb, 4).scaled(0.5);
        assertArrayEquals(new int[] {0xff646464, 0xff0000ff}, half.rgb());
        assertEquals(2, half.width());
    }

    @Test
    void evenNoiseOfAWallIsSentWithinTheBound() throws IOException {
        var random = new Random(5);
        int[] noise = random.ints(3840 * 2160).toArray();
        byte[] png = ScreenPicture.of(noise, 3840).png(512 * 1024);
        assertTrue(png.length <= 512 * 1024, png.length + " bytes");
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(16.0 / 9, (double) read.getWidth() / read.getHeight(), 0.02);
    }

    @Test
    void aFlatBoardKeepsItsSharpnessToTheSizeThatIsRead() throws IOException {
        byte[] png = ScreenPicture.of(new int[3840 * 2160], 3840).png(512 * 1024);
        var read = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(1280, read.getWidth());
        assertEquals(720, read.getHeight());
    }

    @Test
    void whatIsNoRectangleIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> ScreenPicture.of(new int[7], 3));
        assertThrows(IllegalArgumentException.class, () -> ScreenPicture.of(new int[0], 3));
    }
}
