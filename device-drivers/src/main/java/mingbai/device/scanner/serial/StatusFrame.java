package mingbai.device.scanner.serial;

import java.util.HexFormat;

/// A frame that a scanner module says of itself on the line of its codes.
///
/// Written byte by byte: `7E` that byte, `..` any, `nn` a digit, `LL` how many bytes follow before
/// two of a checksum.
record StatusFrame(String pattern) {
    static final int NONE = -1;
    static final int MORE = 0;

    private static final int CHECKSUM = 2;

    /// How long the frame at `from` is; [#MORE] when it may become one, [#NONE] when there is none.
    int match(byte[] all, int from) {
        String[] parts = pattern.split(" ", -1);
        int length = parts.length;
        for (int i = 0; i < length; i++) {
            if (from + i >= all.length) {
                return MORE;
            }
            int value = all[from + i] & 0xFF;
            if (i < parts.length && !fits(parts[i], value)) {
                return NONE;
            }
            if (i < parts.length && parts[i].equals("LL")) {
                length = i + 1 + value + CHECKSUM;
            }
        }
        return length;
    }

    private static boolean fits(String part, int value) {
        return switch (part) {
            case "..", "LL" -> true;
            case "nn" -> value >= '0' && value <= '9';
            default -> HexFormat.fromHexDigits(part) == value;
        };
    }

    /// Frames of printable characters could be in the middle of a code; others never are.
    boolean onlyAtStart() {
        return !pattern.startsWith("0");
    }
}
