package mingbai.kiosk.shots;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {
    @Test
    void whatIsWrittenIsReadBackByAnotherReader() throws Exception {
        int[] pixels = {0xFFA62A16, 0xFF0D525C, 0xFFF8F5EE, 0xFF000000, 0xFFFFFFFF, 0xFF12282E};
        var bytes = new ByteArrayOutputStream();
        Png.write(pixels, 3, bytes);
        var image = ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(2, image.getHeight());
        assertArrayEquals(pixels, image.getRGB(0, 0, 3, 2, null, 0, 3));
    }
}
