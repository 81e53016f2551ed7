package mingbai.service.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A QR code as the path of a drawing `size` units wide, its quiet zone included.
public record QrSquare(int size, String path) {
    private static final int QUIET = 4;

    public static QrSquare of(String payload) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var modules = Encoder.encode(payload, ErrorCorrectionLevel.M, hints).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y) == 1) {
                        path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                        path.append("h1v1h-1z");
                    }
                }
            }
            return new QrSquare(modules.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
