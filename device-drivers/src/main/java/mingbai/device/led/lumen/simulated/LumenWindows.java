package mingbai.device.led.lumen.simulated;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.dots.Dots;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.PanelContent;

/// The card's windows and what external calls put into them.
final class LumenWindows {
    private static final Charset FONT = Charset.forName("GB18030");

    private record Window(int x, int y, int width, int height) {}

    private final LedPanel panel;
    private final List<Window> windows = new ArrayList<>();

    LumenWindows(LedPanel panel) {
        this.panel = panel;
        windows.add(new Window(0, 0, panel.shape().width(), panel.shape().height()));
    }

    /// Whether the call was understood.
    boolean obey(ByteBuffer in) {
        return switch (in.get()) {
            case 0x01 -> divide(in);
            case 0x12 -> text(in);
            case 0x03 -> picture(in);
            default -> false;
        };
    }

    private boolean divide(ByteBuffer in) {
        int count = in.get();
        panel.clear();
        windows.clear();
        for (int i = 0; i < count; i++) {
            windows.add(new Window(in.getShort(), in.getShort(), in.getShort(), in.getShort()));
        }
        return count >= 1 && count <= 8;
    }

    private boolean text(ByteBuffer in) {
        int number = in.get();
        LedMotion motion = motion(in.get());
        int align = in.get();
        int speed = Math.clamp(10 - in.get() / 10, 1, 10);
        Duration hold = Duration.ofSeconds(in.getShort());
        int dots = dots(in.get() & 0x0F);
        int rgb = ((in.get() & 0xFF) << 16) | ((in.get() & 0xFF) << 8) | (in.get() & 0xFF);
        byte[] text = new byte[Math.max(0, in.remaining() - 1)];
        in.get(text);
        if (number < 0 || number >= windows.size() || in.get() != 0) {
            return false;
        }
        LedStyle style =
                new LedStyle(
                        LedColor.RED,
                        dots,
                        across(align & 3),
                        down(align >> 2),
                        motion,
                        speed,
                        hold);
        String lines = new String(text, FONT).replace('\r', '\n');
        Window at = windows.get(number);
        panel.put(
                number,
                new PanelContent.Text(
                        new LedArea(number, at.x(), at.y(), at.width(), at.height(), lines, style),
                        rgb));
        return true;
    }

    private static LedMotion motion(int effect) {
        return switch (effect) {
            case 6, 11, 14 -> LedMotion.LEFT;
            case 7, 12, 15 -> LedMotion.RIGHT;
            case 8, 10 -> LedMotion.UP;
            case 9 -> LedMotion.DOWN;
            default -> LedMotion.STILL;
        };
    }

    private static int dots(int font) {
        return switch (font) {
            case 2 -> 16;
            case 3 -> 24;
            case 4 -> 32;
            default -> throw new IllegalArgumentException("the panel has no font " + font);
        };
    }

    private static Across across(int bits) {
        return switch (bits) {
            case 1 -> Across.CENTER;
            case 2 -> Across.RIGHT;
            default -> Across.LEFT;
        };
    }

    private static Down down(int bits) {
        return switch (bits & 3) {
            case 1 -> Down.MIDDLE;
            case 2 -> Down.BOTTOM;
            default -> Down.TOP;
        };
    }

    private boolean picture(ByteBuffer in) {
        int number = in.get();
        in.position(in.position() + 4);
        boolean simple = in.get() == 4;
        int x = in.getShort();
        int y = in.getShort();
        boolean known = in.get() == 'I' && in.get() == '1';
        if (!simple || !known || number < 0 || number >= windows.size()) {
            return false;
        }
        in.order(ByteOrder.LITTLE_ENDIAN);
        int width = in.getShort();
        int height = in.getShort();
        int planes = in.get();
        in.get();
        if (width < 0 || width > BoardShape.MOST || height < 0 || height > BoardShape.MOST) {
            return false;
        }
        Window at = windows.get(number);
        Dots[] colors = new Dots[3];
        for (int i = 0; i < 3; i++) {
            colors[i] =
                    (planes & (1 << i)) != 0 ? plane(in, width, height) : new Dots(width, height);
        }
        panel.put(
                number,
                new PanelContent.Picture(at.x() + x, at.y() + y, colors[0], colors[1], colors[2]));
        return true;
    }

    private static Dots plane(ByteBuffer in, int width, int height) {
        Dots dots = new Dots(width, height);
        for (int y = 0; y < height; y++) {
            byte[] row = new byte[(width + 7) / 8];
            in.get(row);
            for (int x = 0; x < width; x++) {
                if ((row[x / 8] & (0x80 >> (x % 8))) != 0) {
                    dots.light(x, y);
                }
            }
        }
        return dots;
    }
}
