package mingbai.device.scanner.serial;

import java.util.Locale;

/// What a scanner sends behind each code.
public enum CodeSuffix {
    /// Carriage return, line feed, or both.
    AUTO,
    CR,
    LF,
    CRLF,
    TAB,
    /// Only the pause tells.
    NONE;

    public static CodeSuffix parse(String word) {
        for (CodeSuffix each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word.strip())) {
                return each;
            }
        }
        throw new IllegalArgumentException(
                "扫码器结束符有误 scanner.suffix \"" + word + "\": write auto, cr, lf, crlf, tab or none");
    }

    /// Whether a code ends with this byte, the one before it being known.
    boolean ends(byte now, byte before) {
        return switch (this) {
            case AUTO -> now == '\r' || now == '\n';
            case CR -> now == '\r';
            case LF -> now == '\n';
            case CRLF -> now == '\n' && before == '\r';
            case TAB -> now == '\t';
            case NONE -> false;
        };
    }
}
