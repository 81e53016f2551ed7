package mingbai.service.library;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mingbai.model.item.Catalogue.Pinyin;

/// Spells Chinese names in Hanyu Pinyin, so that a name is found by its sound or its initials.
public final class PinyinIndex {
    private static final Transliterator SPELL =
            Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

    /// Words of items whose characters are mostly read otherwise.
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("银行", "yin hang"),
                    Map.entry("行业", "hang ye"),
                    Map.entry("会计", "kuai ji"),
                    Map.entry("重新", "chong xin"),
                    Map.entry("重建", "chong jian"),
                    Map.entry("重复", "chong fu"),
                    Map.entry("音乐", "yin yue"),
                    Map.entry("长期", "chang qi"),
                    Map.entry("长途", "chang tu"),
                    Map.entry("调整", "tiao zheng"),
                    Map.entry("调解", "tiao jie"),
                    Map.entry("供给", "gong ji"),
                    Map.entry("给水", "ji shui"));

    private static final Pattern BETWEEN_SYLLABLES = Pattern.compile("[^a-z0-9]+");
    private static final int WORD = 2;
    private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>();

    private PinyinIndex() {}

    public static Pinyin of(String name) {
        String syllables =
                BETWEEN_SYLLABLES
                        .splitAsStream(spelled(name))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "));
        String initials =
                Arrays.stream(syllables.split(" "))
                        .filter(s -> !s.isEmpty())
                        .map(s -> Character.isDigit(s.charAt(0)) ? s : s.substring(0, 1))
                        .collect(Collectors.joining());
        return new Pinyin(syllables, initials);
    }

    /// Each Han character becomes a syllable of its own.
    private static String spelled(String name) {
        var text = new StringBuilder();
        int at = 0;
        while (at < name.length()) {
            String word = WORDS.get(name.substring(at, Math.min(at + WORD, name.length())));
            if (word != null) {
                text.append(' ').append(word).append(' ');
                at += WORD;
            } else {
                int character = name.codePointAt(at);
                text.append(READINGS.computeIfAbsent(character, PinyinIndex::reading));
                at += Character.charCount(character);
            }
        }
        return text.toString();
    }

    private static String reading(int character) {
        String spelled = SPELL.transliterate(Character.toString(character));
        boolean han = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
        return han ? " " + spelled + " " : spelled;
    }
}
