package mingbai.program.settings;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;

/// The known word that somebody probably meant.
final class NearestWord {
    private NearestWord() {}

    static String to(String word, Collection<String> known) {
        return known.stream().min(Comparator.comparingInt(k -> distance(k, word))).orElse("");
    }

    /// How many letters must be put in, taken out or changed.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
