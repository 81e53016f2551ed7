package mingbai.device.led.lumen;

import java.io.ByteArrayOutputStream;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.dots.Dots;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.text.CardCharset;

/// What goes into a window: text in the card's font (CC 12), or dots of ours (CC 03).
final class LumenContent {
    private static final int DRAW = 0;
    private static final int SIMPLE_PICTURE = 4;

    private LumenContent() {}

    /// `win effect align speed stay font R G B text 00`.
    static Octets text(int window, LedArea area, String fit, LedColor color, CardCharset charset) {
        LedStyle style = area.style();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x12);
        out.write(window);
        out.write(effect(style));
        out.write(align(style));
        out.write(Math.max(1, (10 - style.speed()) * 10));
        LumenRequest.big((int) style.hold().toSeconds(), out);
        out.write(font(style.dots()));
        out.write(color.rgb() >>> 16);
        out.write((color.rgb() >>> 8) & 0xFF);
        out.write(color.rgb() & 0xFF);
        out.writeBytes(charset.encode(fit.replace('\n', '\r')));
        out.write(0);
        return Octets.of(out);
    }

    private static int effect(LedStyle style) {
        return switch (style.motion()) {
            case STILL -> DRAW;
            case LEFT -> 14;
            case RIGHT -> 15;
            case UP -> 8;
            case DOWN -> 9;
        };
    }

    private static int align(LedStyle style) {
        int across =
                switch (style.across()) {
                    case LEFT -> 0;
                    case CENTER -> 1;
                    case RIGHT -> 2;
                };
        int down =
                switch (style.down()) {
                    case TOP -> 0;
                    case MIDDLE -> 1;
                    case BOTTOM -> 2;
                };
        return (down << 2) | across;
    }

    private static int font(int dots) {
        return switch (dots) {
            case 16 -> 2;
            case 24 -> 3;
            default -> 4;
        };
    }

    /// The first page of a text, drawn by us: for characters the card's font lacks.
    static Octets picture(int window, LedArea area, LedColor color) {
        Dots dots = DotPages.of(area.text(), area.width(), area.height(), area.style()).getFirst();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(0x03);
        out.write(window);
        out.write(DRAW);
        out.write(1);
        LumenRequest.big((int) area.style().hold().toSeconds(), out);
        out.write(SIMPLE_PICTURE);
        LumenRequest.big(0, out);
        LumenRequest.big(0, out);
        out.writeBytes(simple(dots, color));
        return Octets.of(out);
    }

    /// `I1`, width, height (little end first), planes present, one bit a dot, rows in whole bytes.
    private static byte[] simple(Dots dots, LedColor color) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write('I');
        out.write('1');
        out.write(dots.width() & 0xFF);
        out.write(dots.width() >>> 8);
        out.write(dots.height() & 0xFF);
        out.write(dots.height() >>> 8);
        int planes = (color.red() ? 1 : 0) | (color.green() ? 2 : 0) | (color.blue() ? 4 : 0);
        out.write(planes);
        out.write(0);
        byte[] plane = plane(dots);
        for (int i = 0; i < Integer.bitCount(planes); i++) {
            out.writeBytes(plane);
        }
        return out.toByteArray();
    }

    private static byte[] plane(Dots dots) {
        int row = (dots.width() + 7) / 8;
        byte[] plane = new byte[row * dots.height()];
        for (int y = 0; y < dots.height(); y++) {
            for (int x = 0; x < dots.width(); x++) {
                if (dots.lit(x, y)) {
                    plane[y * row + x / 8] |= (byte) (0x80 >> (x % 8));
                }
            }
        }
        return plane;
    }
}
