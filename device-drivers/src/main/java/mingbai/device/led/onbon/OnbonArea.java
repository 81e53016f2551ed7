package mingbai.device.led.onbon;

import java.io.ByteArrayOutputStream;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedStyle;
import mingbai.device.led.exchange.Octets;

/// One dynamic area as the card wants it (9.1): where, how, and its text with escapes.
public record OnbonArea(int id, Place place, Manner manner, Octets text) {
    /// Says that X and width count dots; without it they count eights of dots.
    private static final int IN_DOTS = 0x8000;

    private static final int TIMEOUT_SECONDS = 10;

    /// Where the area is, in dots.
    public record Place(int x, int y, int width, int height) {}

    /// Alignment bits, one line (1) or several (2), breaks by hand (1) or by itself (2), mode of
    /// display, speed from 0 (fastest) to 24, stay in half seconds.
    public record Manner(int align, int lines, int breaks, int mode, int speed, int stay) {}

    static OnbonArea of(LedArea area, Octets text) {
        Place place = new Place(area.x(), area.y(), area.width(), area.height());
        return new OnbonArea(area.id(), place, manner(area), text);
    }

    private static Manner manner(LedArea area) {
        LedStyle style = area.style();
        boolean one = style.motion().runsAlongALine();
        int breaks = area.text().indexOf('\n') >= 0 ? 1 : 2;
        int speed = (10 - style.speed()) * 24 / 9;
        int stay = (int) Math.min(255, style.hold().toMillis() / 500);
        return new Manner(align(style), one ? 1 : 2, one ? 1 : breaks, mode(style), speed, stay);
    }

    private static int align(LedStyle style) {
        int across =
                switch (style.across()) {
                    case LEFT -> 0;
                    case RIGHT -> 1;
                    case CENTER -> 2;
                };
        int down =
                switch (style.down()) {
                    case TOP -> 0;
                    case BOTTOM -> 1;
                    case MIDDLE -> 2;
                };
        return (down << 2) | across;
    }

    private static int mode(LedStyle style) {
        return switch (style.motion()) {
            case STILL -> 1;
            case LEFT -> 3;
            case RIGHT -> 4;
            case UP -> 5;
            case DOWN -> 6;
        };
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream(27 + text.length());
        out.write(0);
        little(IN_DOTS | place.x(), 2, out);
        little(place.y(), 2, out);
        little(IN_DOTS | place.width(), 2, out);
        little(place.height(), 2, out);
        out.write(id);
        out.write(0); // line spacing
        out.write(0); // shown for ever
        little(TIMEOUT_SECONDS, 2, out);
        out.write(0); // no voice
        out.write(0); // no extension
        out.write(manner.align());
        out.write(manner.lines());
        out.write(manner.breaks());
        out.write(manner.mode());
        out.write(0); // way out
        out.write(manner.speed());
        out.write(manner.stay());
        little(text.length(), 4, out);
        out.writeBytes(text.bytes());
        return out.toByteArray();
    }

    static void little(int value, int bytes, ByteArrayOutputStream out) {
        for (int i = 0; i < bytes; i++) {
            out.write((value >>> (8 * i)) & 0xFF);
        }
    }
}
