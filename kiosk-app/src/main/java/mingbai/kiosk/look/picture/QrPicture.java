package mingbai.kiosk.look.picture;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/// A QR code on the screen, with its quiet zone, on whole pixels.
public final class QrPicture extends Pane {
    private static final int QUIET = 4;

    public QrPicture(String payload, int about) {
        ByteMatrix modules = modules(payload);
        int across = modules.getWidth() + 2 * QUIET;
        int dot = Math.max(1, about / across);
        getChildren().add(new Rectangle(across * dot, across * dot, Color.WHITE));
        for (int y = 0; y < modules.getHeight(); y++) {
            drawRow(modules, y, dot);
        }
        setMinSize(across * dot, across * dot);
        setMaxSize(across * dot, across * dot);
    }

    private void drawRow(ByteMatrix modules, int y, int dot) {
        int x = 0;
        while (x < modules.getWidth()) {
            int from = x;
            while (x < modules.getWidth() && modules.get(x, y) == 1) {
                x++;
            }
            if (x > from) {
                getChildren()
                        .add(
                                new Rectangle(
                                        (from + QUIET) * dot,
                                        (y + QUIET) * dot,
                                        (x - from) * dot,
                                        dot));
            }
            x++;
        }
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
