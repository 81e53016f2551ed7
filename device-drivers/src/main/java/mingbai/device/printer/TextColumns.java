package mingbai.device.printer;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// How many columns text takes, by East-Asian width (UAX #11) with "ambiguous" wide, as Chinese
/// printer fonts draw it: whatever GB 18030 writes in two bytes is as wide as a Chinese character.
public final class TextColumns {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextColumns() {}

    public static int of(String text) {
        return text.codePoints().map(TextColumns::of).sum();
    }

    public static int of(int codePoint) {
        if (codePoint < 0x80) {
            return 1;
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.FORMAT) {
            return 0;
        }
        return gbBytes(codePoint) == 2 || wide(codePoint) ? 2 : 1;
    }

    /// 1, 2 or 4; printers' built-in fonts know no four-byte character.
    public static int gbBytes(int codePoint) {
        return Character.toString(codePoint).getBytes(GB18030).length;
    }

    private static boolean wide(int codePoint) {
        return Character.isIdeographic(codePoint)
                || (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0xA4CF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1FAFF);
    }

    /// Broken into lines of at most so many columns: after a space if there is one in Latin text,
    /// anywhere in Chinese, and never before a closing mark.
    public static List<String> wrap(String text, int columns) {
        if (columns < 2) {
            throw new IllegalArgumentException("a line needs 2 columns or more, not " + columns);
        }
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (of(rest) > columns) {
            int cut = breakAt(rest, fitting(rest, columns));
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = rest.substring(cut).stripLeading();
        }
        lines.add(rest);
        return List.copyOf(lines);
    }

    private static int fitting(String text, int columns) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            used += of(next);
            if (used > columns) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static int breakAt(String text, int most) {
        int cut = most;
        while (cut > 0 && forbidden(text, cut)) {
            cut = text.offsetByCodePoints(cut, -1);
        }
        return cut > 0 ? cut : most;
    }

    private static boolean forbidden(String text, int cut) {
        int after = text.codePointAt(cut);
        int before = text.codePointBefore(cut);
        boolean insideWord = latin(before) && latin(after);
        return insideWord || "，。、；：！？）》」』”’,.;:!?)%".indexOf(after) >= 0;
    }

    private static boolean latin(int codePoint) {
        return codePoint < 0x80 && Character.isLetterOrDigit(codePoint);
    }
}
