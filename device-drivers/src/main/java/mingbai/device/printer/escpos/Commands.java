package mingbai.device.printer.escpos;

import mingbai.device.printer.Align;

/// ESC/POS commands as bytes (Epson TM-U220A manual, "Commands"; SNBC BTP-M300; SPRT SP-POS5IV).
final class Commands {
    static final byte[] INITIALISE = {0x1B, 0x40};
    static final byte[] CHINESE_ON = {0x1C, 0x26};
    static final byte[] LINE_FEED = {0x0A};
    static final byte[] AUTO_STATUS_OFF = {0x1D, 0x61, 0x00};
    static final byte[] ECHO_PAPER = {0x1D, 0x72, 0x01};
    static final byte[] CUT_PARTIAL = {0x1D, 0x56, 0x01};
    static final byte[] FEED_CUT_PARTIAL = {0x1D, 0x56, 0x42, 0x00};
    static final byte[] FEED_CUT_FULL = {0x1D, 0x56, 0x41, 0x00};

    private Commands() {}

    /// `DLE EOT n`, answered at once whatever the printer does.
    static byte[] askStatus(int n) {
        return new byte[] {0x10, 0x04, (byte) n};
    }

    static byte[] align(Align align) {
        byte n =
                switch (align) {
                    case LEFT -> 0;
                    case CENTER -> 1;
                    case RIGHT -> 2;
                };
        return new byte[] {0x1B, 0x61, n};
    }

    static byte[] size(int width, int height) {
        return new byte[] {0x1D, 0x21, (byte) ((width - 1) << 4 | (height - 1))};
    }

    static byte[] bold(boolean on) {
        return new byte[] {0x1B, 0x45, (byte) (on ? 1 : 0)};
    }

    static byte[] feedLines(int n) {
        return new byte[] {0x1B, 0x64, (byte) n};
    }

    static byte[] feedDots(int n) {
        return new byte[] {0x1B, 0x4A, (byte) n};
    }

    /// `GS v 0`: x in bytes, y in dots, both little-endian.
    static byte[] rasterHead(int bytesARow, int rows) {
        return new byte[] {
            0x1D,
            0x76,
            0x30,
            0x00,
            (byte) bytesARow,
            (byte) (bytesARow >> 8),
            (byte) rows,
            (byte) (rows >> 8)
        };
    }

    static byte[] qrModel2() {
        return new byte[] {0x1D, 0x28, 0x6B, 0x04, 0x00, 0x31, 0x41, 0x32, 0x00};
    }

    static byte[] qrModule(int dots) {
        return new byte[] {0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x43, (byte) dots};
    }

    static byte[] qrLevelM() {
        return new byte[] {0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x45, 0x31};
    }

    /// The length counts three bytes more than the payload, little-endian.
    static byte[] qrStore(int payloadLength) {
        int length = payloadLength + 3;
        return new byte[] {0x1D, 0x28, 0x6B, (byte) length, (byte) (length >> 8), 0x31, 0x50, 0x30};
    }

    static byte[] qrPrint() {
        return new byte[] {0x1D, 0x28, 0x6B, 0x03, 0x00, 0x31, 0x51, 0x30};
    }
}
