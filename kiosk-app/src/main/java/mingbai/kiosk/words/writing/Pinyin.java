package mingbai.kiosk.words.writing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Words by their pinyin without tones, whole or by the first letters of their syllables.
final class Pinyin {
    /// Of the words that only begin with what was typed, more are no help.
    private static final int MOST_LONGER = 60;

    private static final Comparator<Spelled> COMMON =
            Comparator.comparingInt(Spelled::common).reversed().thenComparing(Spelled::word);

    private final NavigableMap<String, List<Spelled>> words = new TreeMap<>();
    private final Map<String, List<Spelled>> initials = new HashMap<>();

    Pinyin(Stream<Spelled> all) {
        all.forEach(word -> {
            words.computeIfAbsent(word.letters(), _ -> new ArrayList<>(1)).add(word);
            if (word.initials().length() > 1) {
                initials.computeIfAbsent(word.initials(), _ -> new ArrayList<>(1)).add(word);
            }
        });
        words.values().forEach(list -> list.sort(COMMON));
        initials.values().forEach(list -> list.sort(COMMON));
    }

    /// A word, its letters, the first of each syllable, and how common it is.
    record Spelled(String word, String letters, String initials, int common) {
        static Spelled of(String word, String syllables, int common) {
            var initials = new StringBuilder();
            for (var syllable : syllables.split(" ", -1)) {
                initials.append(syllable, 0, Math.min(1, syllable.length()));
            }
            return new Spelled(word, syllables.replace(" ", ""), initials.toString(), common);
        }
    }

    /// What is spelled exactly so, then by its initials, then what begins so, then what only the
    /// first letters spell; at last the letters themselves.
    List<Candidate> candidates(String typed) {
        Map<String, Candidate> found = new LinkedHashMap<>();
        add(found, words.getOrDefault(typed, List.of()), typed.length());
        add(found, initials.getOrDefault(typed, List.of()), typed.length());
        add(found, longer(typed), typed.length());
        for (int length = typed.length() - 1; length > 0; length--) {
            add(found, words.getOrDefault(typed.substring(0, length), List.of()), length);
        }
        found.putIfAbsent(typed, new Candidate(typed, typed.length()));
        return List.copyOf(found.values());
    }

    private List<Spelled> longer(String typed) {
        return words.subMap(typed, false, typed + Character.MAX_VALUE, false).values().stream()
                .flatMap(List::stream)
                .sorted(COMMON)
                .limit(MOST_LONGER)
                .toList();
    }

    private static void add(Map<String, Candidate> found, List<Spelled> words, int keys) {
        words.forEach(w -> found.putIfAbsent(w.word(), new Candidate(w.word(), keys)));
    }
}
