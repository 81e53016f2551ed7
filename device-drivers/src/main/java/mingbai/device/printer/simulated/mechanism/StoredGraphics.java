package mingbai.device.printer.simulated.mechanism;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import mingbai.device.printer.raster.Bitmap;

/// What a printer keeps between "store" and "print": the QR code of `GS ( k`, the image of `GS (
/// L`.
final class StoredGraphics {
    private static final PrinterCommand.Nothing KEPT = new PrinterCommand.Nothing("1d28");

    private int moduleDots = 3;
    private char level = 'L';
    private String payload = "";
    private PrinterCommand image = KEPT;

    void clear() {
        payload = "";
        image = KEPT;
    }

    /// `cn fn …`; QR codes are cn 49.
    PrinterCommand code(byte[] data) {
        if (data.length < 3 || data[0] != '1') {
            return KEPT;
        }
        switch (data[1]) {
            case 'C' -> moduleDots = Math.clamp(data[2], 1, 16);
            case 'E' -> level = "LMQH".charAt(Math.clamp(data[2] - '0', 0, 3));
            case 'P' -> payload = new String(data, 3, data.length - 3, StandardCharsets.ISO_8859_1);
            case 'Q' -> {
                return payload.isEmpty() ? KEPT : new PrinterCommand.Qr(payload, moduleDots, level);
            }
            default -> {
                return KEPT;
            }
        }
        return KEPT;
    }

    /// `m fn …`: function 112 stores a raster (width in dots), 50 prints it.
    PrinterCommand graphics(byte[] data) {
        if (data.length >= 2 && (data[1] == 50 || data[1] == 2)) {
            return image;
        }
        if (data.length < 10 || data[1] != 112) {
            return KEPT;
        }
        int bytesARow = (word(data, 6) + 7) / 8;
        int rows = word(data, 8);
        if ((long) bytesARow * rows == data.length - 10 && data.length > 10) {
            byte[] dots = Arrays.copyOfRange(data, 10, data.length);
            image = new PrinterCommand.Raster(Bitmap.of(bytesARow * 8, rows, dots));
        }
        return KEPT;
    }

    private static int word(byte[] data, int at) {
        return (data[at] & 0xFF) | (data[at + 1] & 0xFF) << 8;
    }
}
