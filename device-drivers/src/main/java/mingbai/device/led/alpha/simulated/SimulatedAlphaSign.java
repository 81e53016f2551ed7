package mingbai.device.led.alpha.simulated;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.PanelContent;
import mingbai.device.led.simulated.SimulatedCard;

/// A sign of the Alpha family with one TEXT file, `A`, and a clock.
public final class SimulatedAlphaSign implements SimulatedCard {
    private static final int LONGEST = 4096;
    private static final int NUL = 0;
    private static final int SOH = 1;
    private static final int ETX = 3;
    private static final int EOT = 4;

    private final LedPanel panel;
    private String time = "";
    private int wrong;

    public SimulatedAlphaSign(LedPanel panel) {
        this.panel = panel;
    }

    @Override
    public LedPanel panel() {
        return panel;
    }

    /// The time of day last set, as `0855`.
    public synchronized String time() {
        return time;
    }

    /// Packets with a wrong sum, which a sign ignores.
    public synchronized int wrong() {
        return wrong;
    }

    @Override
    public Session connect(Faults faults) {
        ByteArrayOutputStream packet = new ByteArrayOutputStream();
        return bytes -> {
            for (byte each : bytes) {
                hear(each, packet);
            }
            return List.of();
        };
    }

    private void hear(byte each, ByteArrayOutputStream packet) {
        if (each == SOH || each == NUL || packet.size() > LONGEST) {
            packet.reset();
        }
        if (each == SOH || packet.size() > 0) {
            packet.write(each);
        }
        if (each == EOT && packet.size() > 0) {
            obey(packet.toByteArray());
            packet.reset();
        }
    }

    /// `SOH type address STX command ETX sum EOT`; the sum may be missing, ETX with it.
    private synchronized void obey(byte[] packet) {
        String text = new String(packet, StandardCharsets.ISO_8859_1);
        int start = 4;
        int end = text.indexOf(ETX);
        int stop = end < 0 ? packet.length - 1 : end;
        if (stop < start + 2) {
            return;
        }
        if (end >= 0 && !text.substring(end + 1, packet.length - 1).equals(sum(packet, end))) {
            wrong++;
            return;
        }
        command(text.substring(start + 1, stop));
    }

    private static String sum(byte[] packet, int end) {
        int sum = 0;
        for (int i = 4; i <= end; i++) {
            sum += packet[i] & 0xFF;
        }
        return String.format(java.util.Locale.ROOT, "%04X", sum & 0xFFFF);
    }

    private void command(String command) {
        if (command.startsWith("E ") && command.length() == 6) {
            time = command.substring(2);
        } else if (command.equals("AA")) {
            panel.clear();
        } else if (command.startsWith("AA\u001b") && command.length() >= 5) {
            text(command);
        }
    }

    private void text(String command) {
        Down down =
                switch (command.charAt(3)) {
                    case 0x22 -> Down.TOP;
                    case 0x26 -> Down.BOTTOM;
                    default -> Down.MIDDLE;
                };
        LedMotion motion =
                switch (command.charAt(4)) {
                    case 'a' -> LedMotion.LEFT;
                    case 'h' -> LedMotion.RIGHT;
                    case 'e' -> LedMotion.UP;
                    case 'f' -> LedMotion.DOWN;
                    default -> LedMotion.STILL;
                };
        String text = command.substring(5);
        LedColor color = LedColor.RED;
        if (text.startsWith("\u001c") && text.length() > 1) {
            color = colour(text.charAt(1));
            text = text.substring(2);
        }
        LedStyle style =
                new LedStyle(color, 16, Across.CENTER, down, motion, 5, Duration.ofSeconds(3));
        LedArea area = LedArea.whole(panel.shape(), text.replace('\r', '\n'), style);
        panel.put(0, new PanelContent.Text(area, color.rgb()));
    }

    private static LedColor colour(char number) {
        return switch (number) {
            case '2' -> LedColor.GREEN;
            case '3', '8' -> LedColor.YELLOW;
            default -> LedColor.RED;
        };
    }
}
