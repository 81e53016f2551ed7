package mingbai.kiosk.find.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMatchTest {
    @ParameterizedTest
    @ValueSource(strings = {"hunyindengji", "hunyinbengji", "hunyndengji", "hunyiindengji"})
    void oneLetterWrongMissingOrTooManyIsForgiven(String word) {
        assertTrue(new NearMatch(word).in("neidijuminhunyindengji") >= 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hunyibbengji", "hunydengi", "shipinjingying"})
    void twoAreNot(String word) {
        assertEquals(-1, new NearMatch(word).in("neidijuminhunyindengji"));
    }

    @Test
    void itAgreesWithCountingTheEdits() {
        var random = new Random(7);
        for (int i = 0; i < 3_000; i++) {
            var text = letters(random, 12);
            var word = letters(random, 4 + random.nextInt(4));
            boolean near = new NearMatch(word).in(text) >= 0;
            assertEquals(fewestEdits(word, text) <= 1, near, word + " in " + text);
        }
    }

    private static String letters(Random random, int count) {
        return random.ints(count, 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// The fewest edits that make the word some part of the text (Sellers 1980).
    private static int fewestEdits(String word, String text) {
        int[] column = new int[word.length() + 1];
        for (int i = 0; i < column.length; i++) {
            column[i] = i;
        }
        int fewest = column[word.length()];
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            int diagonal = column[0];
            for (int i = 1; i < column.length; i++) {
                int kept = diagonal + (word.charAt(i - 1) == letter ? 0 : 1);
                diagonal = column[i];
                column[i] = Math.min(kept, Math.min(column[i], column[i - 1]) + 1);
            }
            fewest = Math.min(fewest, column[word.length()]);
        }
        return fewest;
    }
}
