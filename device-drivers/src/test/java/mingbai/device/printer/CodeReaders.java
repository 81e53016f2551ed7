package mingbai.device.printer;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import mingbai.device.Peers;

/// Reads the code on a picture of a slip, as a citizen's telephone would: by two programs that know
/// nothing of each other.
public final class CodeReaders {
    private CodeReaders() {}

    public static String zxing(Path picture) throws IOException, NotFoundException {
        BufferedImage image = ImageIO.read(picture.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var light = new RGBLuminanceSource(width, height, pixels);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }

    public static String zbar(Path picture) throws IOException {
        Process zbar =
                new ProcessBuilder(
                                Peers.program("/usr/bin/zbarimg").toString(),
                                "--quiet",
                                "--raw",
                                picture.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        return new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }
}
