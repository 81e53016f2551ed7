package mingbai.service.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import mingbai.model.picture.Picture;
import mingbai.model.picture.PictureName;
import org.junit.jupiter.api.Test;

class PicturePressTest {
    private static final PictureName NAME = new PictureName("form-1");

    private static byte[] encoded(int width, int height, int type, String form) throws Exception {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, type), form, out);
        return out.toByteArray();
    }

    private static Picture press(byte[] file) throws PictureRefused {
        return PicturePress.press(NAME, "示例表格", file);
    }

    private static String refusal(byte[] file) {
        return assertThrows(PictureRefused.class, () -> press(file)).getMessage();
    }

    @Test
    void aPictureIsMadeSmallerAndKeepsItsShape() throws Exception {
        var picture = press(encoded(3200, 1000, BufferedImage.TYPE_INT_RGB, "png"));
        assertEquals(Picture.Kind.JPEG, picture.kind());
        assertEquals(1600, picture.width());
        assertEquals(500, picture.height());
        var back = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertEquals(1600, back.getWidth());
    }

    @Test
    void whatIsClearStaysClear() throws Exception {
        var picture = press(encoded(10, 10, BufferedImage.TYPE_INT_ARGB, "png"));
        assertEquals(Picture.Kind.PNG, picture.kind());
    }

    @Test
    void nothingOfTheFileButItsPixelsGoesOn() throws Exception {
        byte[] honest = encoded(10, 10, BufferedImage.TYPE_INT_RGB, "jpeg");
        byte[] script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(honest, honest.length + script.length);
        System.arraycopy(script, 0, both, honest.length, script.length);
        String out = new String(press(both).bytes(), StandardCharsets.ISO_8859_1);
        assertFalse(out.contains("script"));
    }

    @Test
    void drawingsWithScriptsAndVideosAreNoPictures() {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>";
        assertTrue(refusal(svg.getBytes(StandardCharsets.UTF_8)).startsWith("只接受 PNG"));
        byte[] video = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'm', 'p', '4', '2'};
        assertTrue(refusal(video).startsWith("只接受 PNG"));
        assertTrue(refusal(new byte[0]).startsWith("只接受 PNG"));
    }

    @Test
    void aSmallFileThatClaimsBillionsOfPixelsIsNotDecoded() throws Exception {
        byte[] bomb = encoded(10, 10, BufferedImage.TYPE_INT_RGB, "png");
        ByteBuffer.wrap(bomb).putInt(16, 60_000).putInt(20, 60_000);
        var sum = new CRC32();
        sum.update(bomb, 12, 17);
        ByteBuffer.wrap(bomb).putInt(29, (int) sum.getValue());
        assertTrue(refusal(bomb).startsWith("图片尺寸过大"));
    }

    @Test
    void aTornPictureIsRefused() throws Exception {
        byte[] whole = encoded(200, 200, BufferedImage.TYPE_INT_RGB, "png");
        assertTrue(refusal(Arrays.copyOf(whole, whole.length / 2)).startsWith("图片已损坏"));
    }

    @Test
    void aFileThatIsTooLargeIsRefused() {
        assertTrue(refusal(new byte[PicturePress.BYTES + 1]).startsWith("图片超过 8 MB"));
    }
}
