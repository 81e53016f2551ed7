package mingbai.device.led.alpha;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;

/// A packet of the M-Protocol (9708-8061F): nulls, SOH, type, address, STX, command, ETX, sum, EOT.
final class AlphaFrame {
    static final int SOH = 0x01;
    static final int STX = 0x02;
    static final int ETX = 0x03;
    static final int EOT = 0x04;

    /// The file that exists on every sign without setting up its memory.
    static final char FILE = 'A';

    private static final int NULLS = 5;
    private static final String EVERY_SIGN = "Z00";

    private AlphaFrame() {}

    /// A command to every sign on the line.
    static byte[] of(byte[] command) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.write(STX);
        body.writeBytes(command);
        body.write(ETX);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[NULLS]);
        out.write(SOH);
        out.writeBytes(ascii(EVERY_SIGN));
        out.writeBytes(body.toByteArray());
        out.writeBytes(ascii(String.format(Locale.ROOT, "%04X", sum(body.toByteArray()))));
        out.write(EOT);
        return out.toByteArray();
    }

    /// From STX to ETX, both included.
    static int sum(byte[] body) {
        int sum = 0;
        for (byte each : body) {
            sum += each & 0xFF;
        }
        return sum & 0xFFFF;
    }

    /// Write TEXT file: label, position, mode, then the text with its colour.
    static byte[] text(LedArea area, String fit, LedColor color) {
        LedStyle style = area.style();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('A');
        out.write(FILE);
        out.write(0x1B);
        out.write(position(style));
        out.write(mode(style));
        out.write(0x1C);
        out.write(colour(color));
        out.writeBytes(ascii(fit.replace('\n', '\r')));
        return out.toByteArray();
    }

    /// The file without anything in it: a dark sign.
    static byte[] nothing() {
        return ascii("A" + FILE);
    }

    /// Write SPECIAL FUNCTION, time of day in 24 hours.
    static byte[] time(LocalDateTime now) {
        return ascii(String.format(Locale.ROOT, "E %02d%02d", now.getHour(), now.getMinute()));
    }

    private static int position(LedStyle style) {
        return switch (style.down()) {
            case MIDDLE -> 0x20;
            case TOP -> 0x22;
            case BOTTOM -> 0x26;
        };
    }

    private static int mode(LedStyle style) {
        return switch (style.motion()) {
            case STILL -> 'b';
            case LEFT -> 'a';
            case RIGHT -> 'h';
            case UP -> 'e';
            case DOWN -> 'f';
        };
    }

    private static int colour(LedColor color) {
        return switch (color) {
            case RED, MAGENTA -> '1';
            case GREEN, CYAN -> '2';
            case YELLOW, WHITE, BLUE -> '3';
        };
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
