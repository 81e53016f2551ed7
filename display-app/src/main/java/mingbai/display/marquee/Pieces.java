package mingbai.display.marquee;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Cuts a line into short pieces, where it might be broken into lines, and never through a
/// character. Put one behind the other the pieces are the line.
final class Pieces {

    /// How many characters a piece has at most; it bounds the width of a tile.
    static final int LONGEST = 16;

    private Pieces() {}

    static List<String> of(String line) {
        var words = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        words.setText(line);
        characters.setText(line);
        var pieces = new ArrayList<String>();
        int from = 0;
        while (from < line.length()) {
            int to = end(line, from, words, characters);
            pieces.add(line.substring(from, to));
            from = to;
        }
        return pieces;
    }

    private static int end(String line, int from, BreakIterator words, BreakIterator characters) {
        if (line.length() - from <= LONGEST) {
            return line.length();
        }
        int most = from + LONGEST;
        int word = words.isBoundary(most) ? most : words.preceding(most);
        if (word > from) {
            return word;
        }
        int whole = characters.isBoundary(most) ? most : characters.preceding(most);
        return whole > from ? whole : characters.following(from);
    }
}
