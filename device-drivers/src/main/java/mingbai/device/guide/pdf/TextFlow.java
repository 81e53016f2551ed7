package mingbai.device.guide.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Text cut into lines of a width: anywhere in Chinese, never inside a Latin word that fits a line,
/// and never before a closing mark.
final class TextFlow {
    private static final double THOUSANDTHS = 1_000;
    private static final String NOT_FIRST = "，。、；：！？）》」』”’,.;:!?)%";

    private final FontChain fonts;
    private final double size;

    TextFlow(FontChain fonts, double size) {
        this.fonts = fonts;
        this.size = size;
    }

    double width(String text) throws IOException {
        double width = 0;
        for (FontChain.Run run : fonts.runs(text)) {
            width += width(run);
        }
        return width;
    }

    double width(FontChain.Run run) throws IOException {
        return run.font().getStringWidth(run.text()) / THOUSANDTHS * size;
    }

    List<String> lines(String text, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            String rest = paragraph.stripTrailing();
            while (width(rest) > width) {
                int cut = breakAt(rest, fitting(rest, width));
                lines.add(rest.substring(0, cut).stripTrailing());
                rest = rest.substring(cut).stripLeading();
            }
            lines.add(rest);
        }
        return List.copyOf(lines);
    }

    private int fitting(String text, double width) throws IOException {
        double used = 0;
        int at = 0;
        while (at < text.length()) {
            int next = text.codePointAt(at);
            used += width(Character.toString(next));
            if (used > width) {
                break;
            }
            at += Character.charCount(next);
        }
        return Math.max(at, Character.charCount(text.codePointAt(0)));
    }

    private static int breakAt(String text, int most) {
        int cut = most;
        while (cut > 0 && cut < text.length() && forbidden(text, cut)) {
            cut = text.offsetByCodePoints(cut, -1);
        }
        return cut > 0 ? cut : most;
    }

    private static boolean forbidden(String text, int cut) {
        int after = text.codePointAt(cut);
        boolean insideWord = latin(text.codePointBefore(cut)) && latin(after);
        return insideWord || NOT_FIRST.indexOf(after) >= 0;
    }

    private static boolean latin(int codePoint) {
        return codePoint < 0x250 && Character.isLetterOrDigit(codePoint);
    }
}
