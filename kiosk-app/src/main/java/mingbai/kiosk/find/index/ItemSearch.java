package mingbai.kiosk.find.index;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import mingbai.model.item.Catalogue.Entry;

/// Finds items by a part of the name in Chinese, by pinyin in full, in initials or in any mixture
/// (`hunyin`, `hy`, `hunydj`), or by a part of the code; the best match first. Where nothing
/// matches, one wrong letter is forgiven.
final class ItemSearch {
    private static final int NO_MATCH = Integer.MAX_VALUE;
    private static final int FEWEST_LETTERS = 5;
    private static final int FEWEST_CHARACTERS = 3;

    private final List<Indexed> items;

    ItemSearch(List<Entry> entries) {
        items = entries.stream().map(Indexed::of).toList();
    }

    List<Entry> find(String query) {
        String wanted = query.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
        if (wanted.isEmpty()) {
            return items.stream().map(Indexed::entry).toList();
        }
        var found = ranked(item -> item.rank(wanted));
        return found.isEmpty() ? nearly(wanted) : found;
    }

    /// With one letter wrong, missing or too many; not for so few letters that anything is near.
    private List<Entry> nearly(String wanted) {
        boolean letters = wanted.chars().allMatch(c -> c < 128);
        if (wanted.length() < (letters ? FEWEST_LETTERS : FEWEST_CHARACTERS)
                || wanted.length() > NearMatch.LONGEST) {
            return List.of();
        }
        var near = new NearMatch(wanted);
        return ranked(item -> item.nearRank(near, letters));
    }

    private List<Entry> ranked(ToIntFunction<Indexed> rank) {
        return items.stream()
                .map(item -> new Hit(item.entry(), rank.applyAsInt(item)))
                .filter(hit -> hit.rank() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::entry)
                .toList();
    }

    private record Hit(Entry entry, int rank) {}

    private record Indexed(
            Entry entry, String name, List<String> syllables, String spelled, String code) {
        static Indexed of(Entry entry) {
            var pinyin = entry.pinyin().syllables().toLowerCase(Locale.ROOT).strip();
            var syllables = List.of(pinyin.split("\\s+"));
            return new Indexed(
                    entry,
                    entry.name().toLowerCase(Locale.ROOT),
                    syllables,
                    String.join("", syllables),
                    bare(entry.code().value().toLowerCase(Locale.ROOT)));
        }

        int nearRank(NearMatch near, boolean letters) {
            int end = near.in(letters ? spelled : name);
            return end < 0 ? NO_MATCH : end;
        }

        /// How far from the beginning the match is; a match in the code comes last.
        int rank(String wanted) {
            int inName = name.indexOf(wanted);
            if (inName >= 0) {
                return inName;
            }
            for (int start = 0; start < syllables.size(); start++) {
                if (spells(wanted, 0, start)) {
                    return start;
                }
            }
            var bare = bare(wanted);
            return !bare.isEmpty() && code.contains(bare) ? 1_000 : NO_MATCH;
        }

        /// A code as it is compared: the keyboard on the screen has no hyphen.
        private static String bare(String code) {
            return code.replace("-", "");
        }

        /// Whether the letters from `at` are beginnings of the syllables from `syllable` on, one
        /// after the other.
        private boolean spells(String wanted, int at, int syllable) {
            if (at == wanted.length()) {
                return true;
            }
            if (syllable == syllables.size()) {
                return false;
            }
            int most = sharedStart(syllables.get(syllable), wanted, at);
            for (int taken = most; taken > 0; taken--) {
                if (spells(wanted, at + taken, syllable + 1)) {
                    return true;
                }
            }
            return false;
        }

        private static int sharedStart(String syllable, String wanted, int at) {
            int n = 0;
            while (n < syllable.length()
                    && at + n < wanted.length()
                    && syllable.charAt(n) == wanted.charAt(at + n)) {
                n++;
            }
            return n;
        }
    }
}
