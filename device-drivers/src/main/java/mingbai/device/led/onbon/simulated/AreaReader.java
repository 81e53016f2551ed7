package mingbai.device.led.onbon.simulated;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.time.Duration;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.simulated.PanelContent;

/// Reads a dynamic area as the card does: byte by byte, and obeying every escape in the text.
final class AreaReader {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int IN_DOTS = 0x8000;

    private AreaReader() {}

    static String text(byte[] bytes) {
        return new String(bytes, GB18030);
    }

    static PanelContent.Text read(ByteBuffer in) {
        in.get();
        int x = dots(in.getShort());
        int y = in.getShort() & 0xFFFF;
        int width = dots(in.getShort());
        int height = in.getShort() & 0xFFFF;
        int id = in.get();
        in.position(in.position() + 4);
        skipVoice(in);
        in.position(in.position() + 1 + in.get(in.position()));
        Manner manner = manner(in);
        byte[] text = bytes(in, in.getInt());
        Content content = content(text);
        LedArea area = new LedArea(id, x, y, width, height, content.text(), manner.style(content));
        return new PanelContent.Text(area, content.color().rgb());
    }

    /// Never more than there are, whatever the length says.
    static byte[] bytes(ByteBuffer in, int count) {
        if (count < 0 || count > in.remaining()) {
            throw new IllegalArgumentException("length " + count);
        }
        byte[] bytes = new byte[count];
        in.get(bytes);
        return bytes;
    }

    /// Without the highest bit the card counts eights of dots.
    private static int dots(short value) {
        return (value & IN_DOTS) != 0 ? value & 0x7FFF : (value & 0x7FFF) * 8;
    }

    private static void skipVoice(ByteBuffer in) {
        int mode = in.get();
        if (mode != 0) {
            in.position(in.position() + 3);
        }
        if (mode == 2) {
            int length = in.getInt();
            in.position(in.position() + length);
        }
    }

    private record Manner(int align, int mode, int speed, int stay) {
        LedStyle style(Content content) {
            Across across =
                    switch (align & 3) {
                        case 1 -> Across.RIGHT;
                        case 2 -> Across.CENTER;
                        default -> Across.LEFT;
                    };
            Down down =
                    switch ((align >> 2) & 3) {
                        case 1 -> Down.BOTTOM;
                        case 2 -> Down.MIDDLE;
                        default -> Down.TOP;
                    };
            int quick = Math.clamp(10 - Math.round(speed * 9 / 24f), 1, 10);
            Duration hold = Duration.ofMillis(stay * 500L);
            return new LedStyle(
                    content.color(), content.dots(), across, down, motion(), quick, hold);
        }

        private LedMotion motion() {
            return switch (mode) {
                case 3 -> LedMotion.LEFT;
                case 4 -> LedMotion.RIGHT;
                case 5 -> LedMotion.UP;
                case 6 -> LedMotion.DOWN;
                default -> LedMotion.STILL;
            };
        }
    }

    private static Manner manner(ByteBuffer in) {
        int align = in.get();
        in.get();
        in.get();
        int mode = in.get();
        in.get();
        return new Manner(align, mode, in.get() & 0xFF, in.get() & 0xFF);
    }

    private record Content(String text, int dots, LedColor color) {}

    /// The last font and colour named win; unknown escapes are an error of who sent them.
    private static Content content(byte[] bytes) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        int dots = 16;
        LedColor color = LedColor.RED;
        int at = 0;
        while (at < bytes.length) {
            if (bytes[at] != '\\') {
                plain.write(bytes[at++]);
                continue;
            }
            switch (bytes[at + 1]) {
                case 'F' -> dots = 16 + 8 * (bytes[at + 5] - '0');
                case 'C' -> color = color(bytes[at + 2]);
                case 'n' -> plain.write('\n');
                default -> throw new IllegalArgumentException("escape in content");
            }
            at += length(bytes[at + 1]);
        }
        return new Content(text(plain.toByteArray()), dots, color);
    }

    private static LedColor color(byte number) {
        return switch (number) {
            case '1' -> LedColor.RED;
            case '2' -> LedColor.GREEN;
            case '3' -> LedColor.YELLOW;
            case '4' -> LedColor.BLUE;
            case '5' -> LedColor.CYAN;
            case '6' -> LedColor.MAGENTA;
            case '7' -> LedColor.WHITE;
            default -> throw new IllegalArgumentException("no colour " + number);
        };
    }

    private static int length(byte escape) {
        return switch (escape) {
            case 'F' -> 6;
            case 'C' -> 3;
            default -> 2;
        };
    }
}
