package mingbai.device.printer.raster;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// A QR code (ISO/IEC 18004, model 2) as dots, without its quiet zone.
public final class QrDots {
    private QrDots() {}

    /// `level` is one of L, M, Q, H.
    public static Bitmap of(String payload, int moduleDots, char level) {
        ByteMatrix modules = modules(payload, level);
        int side = modules.getWidth() * moduleDots;
        Bitmap dots = new Bitmap(side, side);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                if (modules.get(x / moduleDots, y / moduleDots) == 1) {
                    dots.blacken(x, y);
                }
            }
        }
        return dots;
    }

    private static ByteMatrix modules(String payload, char level) {
        try {
            return Encoder.encode(
                            payload,
                            ErrorCorrectionLevel.valueOf(String.valueOf(level)),
                            Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
                    .getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code holds this payload", e);
        }
    }
}
