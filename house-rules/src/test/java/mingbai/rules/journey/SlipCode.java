package mingbai.rules.journey;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;

/// Reads the code on a printed slip, as a phone does.
public final class SlipCode {
    private SlipCode() {}

    /// The code somewhere in a picture, if there is one.
    public static Optional<String> seen(Path picture) throws IOException {
        try {
            return Optional.of(read(picture));
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }

    static String read(Path picture) throws IOException, ReaderException {
        var image = ImageIO.read(picture.toFile());
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }
}
