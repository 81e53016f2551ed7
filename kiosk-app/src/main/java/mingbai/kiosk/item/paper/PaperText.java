package mingbai.kiosk.item.paper;

import java.util.ArrayList;
import java.util.List;
import mingbai.device.printer.SlipLine;

/// What departments wrote, as lines that a printer takes.
final class PaperText {
    private PaperText() {}

    /// A line for each line of the text, a longer one in several; without blank ones, and without
    /// what cannot be printed.
    static List<String> lines(String text, int longest) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\\R", -1)) {
            var left = printable(line);
            while (left.length() > longest) {
                int end = Character.isHighSurrogate(left.charAt(longest - 1)) ? 1 : 0;
                lines.add(left.substring(0, longest - end));
                left = left.substring(longest - end);
            }
            lines.add(left);
        }
        lines.removeIf(String::isBlank);
        return lines;
    }

    private static String printable(String line) {
        return line.replace('\t', ' ')
                .codePoints()
                .filter(SlipLine::printable)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
