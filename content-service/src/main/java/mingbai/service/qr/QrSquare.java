package mingbai.service.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A QR code as the path of a drawing `size` units wide, its quiet zone included.
public record QrSquare(int size, String path) {
    private static final int QUIET = 4;

    /// A dark module, in units from the left and from the top, the quiet zone included.
    public record Dot(int x, int y) {}

    public static QrSquare of(String payload) {
        var modules = modules(payload);
        var path = new StringBuilder();
        for (var dot : dots(modules)) {
            path.append('M').append(dot.x()).append(' ').append(dot.y()).append("h1v1h-1z");
        }
        return new QrSquare(modules.getWidth() + 2 * QUIET, path.toString());
    }

    /// The dark modules of the same drawing.
    public static List<Dot> dots(String payload) {
        return dots(modules(payload));
    }

    private static List<Dot> dots(ByteMatrix modules) {
        List<Dot> dots = new ArrayList<>();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y) == 1) {
                    dots.add(new Dot(x + QUIET, y + QUIET));
                }
            }
        }
        return dots;
    }

    private static ByteMatrix modules(String payload) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(payload, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException("too long for a QR code", e);
        }
    }
}
