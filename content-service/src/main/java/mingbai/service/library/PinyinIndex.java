package mingbai.service.library;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import mingbai.model.item.Catalogue.Pinyin;

/// Spells Chinese names in Hanyu Pinyin, so that a name is found by its sound or its initials.
public final class PinyinIndex {
    private static final Transliterator SPELL =
            Transliterator.getInstance("Han-Latin/Names; Latin-ASCII; Lower");

    private PinyinIndex() {}

    public static Pinyin of(String name) {
        String spelled = SPELL.transliterate(spaced(name));
        String syllables =
                Arrays.stream(spelled.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                        .filter(s -> !s.isEmpty())
                        .collect(Collectors.joining(" "));
        String initials =
                Arrays.stream(syllables.split(" "))
                        .filter(s -> !s.isEmpty())
                        .map(s -> Character.isDigit(s.charAt(0)) ? s : s.substring(0, 1))
                        .collect(Collectors.joining());
        return new Pinyin(syllables, initials);
    }

    /// Han characters set apart, so that each becomes a syllable of its own.
    private static String spaced(String name) {
        var text = new StringBuilder();
        name.codePoints()
                .forEach(c -> {
                    if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN) {
                        text.append(' ').appendCodePoint(c).append(' ');
                    } else {
                        text.appendCodePoint(c);
                    }
                });
        return text.toString();
    }
}
