package mingbai.device.ratingpad.serial;

import java.util.HexFormat;

/// What a pad is sent so that it lights or speaks, as hexadecimal bytes; empty for nothing.
public record PadSignals(String invite, String thanks, String over) {
    public static final PadSignals NONE = new PadSignals("", "", "");

    public PadSignals {
        for (String each : new String[] {invite, thanks, over}) {
            if (!each.matches("([0-9A-Fa-f]{2} ?)*")) {
                throw new IllegalArgumentException(
                        "评价器提示命令有误 ratingpad signal \"" + each + "\": write bytes as AA 55 01");
            }
        }
    }

    static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }
}
