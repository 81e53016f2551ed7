package mingbai.device.scanner.serial;

import java.util.Arrays;
import java.util.HexFormat;

/// A frame that a scanner module says of itself on the line of its codes.
///
/// Written byte by byte: `7E` that byte, `..` any, `nn` a digit, `LL` how many bytes follow before
/// two of a checksum.
final class StatusFrame {
    static final int NONE = -1;
    static final int MORE = 0;

    private static final int CHECKSUM = 2;
    private static final int ANY = -1;
    private static final int DIGIT = -2;
    private static final int LENGTH = -3;

    private final int[] parts;

    StatusFrame(String pattern) {
        this.parts = Arrays.stream(pattern.split(" ", -1)).mapToInt(StatusFrame::part).toArray();
    }

    private static int part(String word) {
        return switch (word) {
            case ".." -> ANY;
            case "nn" -> DIGIT;
            case "LL" -> LENGTH;
            default -> HexFormat.fromHexDigits(word);
        };
    }

    /// How long the frame at `from` is; [#MORE] when it may become one, [#NONE] when there is none.
    int match(byte[] all, int from) {
        int length = parts.length;
        for (int i = 0; i < length; i++) {
            if (from + i >= all.length) {
                return MORE;
            }
            int value = all[from + i] & 0xFF;
            if (i < parts.length && !fits(parts[i], value)) {
                return NONE;
            }
            if (i < parts.length && parts[i] == LENGTH) {
                length = i + 1 + value + CHECKSUM;
            }
        }
        return length;
    }

    private static boolean fits(int part, int value) {
        return switch (part) {
            case ANY, LENGTH -> true;
            case DIGIT -> value >= '0' && value <= '9';
            default -> part == value;
        };
    }

    /// Frames of printable characters could be in the middle of a code; others never are.
    boolean onlyAtStart() {
        return parts[0] >= ' ';
    }
}
