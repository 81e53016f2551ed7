package mingbai.kiosk.find.index;

import java.util.HashMap;
import java.util.Map;

/// Finds a word in a text with at most one letter wrong, missing or too many: the bit-parallel
/// search of Wu and Manber (1992), a bit for each letter of the word.
final class NearMatch {
    /// The longest word that fits into the bits.
    static final int LONGEST = 63;

    private static final int LETTERS = 128;

    private final long[] letters = new long[LETTERS];
    private final Map<Character, Long> others = new HashMap<>();
    private final long whole;

    NearMatch(String word) {
        if (word.isEmpty() || word.length() > LONGEST) {
            throw new IllegalArgumentException("a word of 1 to " + LONGEST + " letters");
        }
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter < LETTERS) {
                letters[letter] |= 1L << i;
            } else {
                others.merge(letter, 1L << i, (a, b) -> a | b);
            }
        }
        whole = 1L << (word.length() - 1);
    }

    /// Where in the text the word ends for the first time, or -1.
    int in(String text) {
        long exact = 0;
        long near = 1;
        for (int at = 0; at < text.length(); at++) {
            long here = places(text.charAt(at));
            long before = exact;
            exact = ((before << 1) | 1) & here;
            long wrong = (before << 1) | 1;
            long missing = (exact << 1) | 1;
            near = (((near << 1) | 1) & here) | wrong | missing | before;
            if ((near & whole) != 0) {
                return at;
            }
        }
        return -1;
    }

    private long places(char letter) {
        return letter < LETTERS ? letters[letter] : others.getOrDefault(letter, 0L);
    }
}
