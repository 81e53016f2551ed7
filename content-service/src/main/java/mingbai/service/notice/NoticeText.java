package mingbai.service.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mingbai.fonts.HallFonts;
import mingbai.model.personal.PersonalNumbers;
import mingbai.service.notice.NoticeOutcome.Fault;
import mingbai.service.notice.NoticeOutcome.Quote;

/// What may not stand on a public screen: characters our fonts cannot draw, and numbers that belong
/// to somebody. Numbers are found in full-width digits too, and when blanks or hyphens group them.
final class NoticeText {
    /// A text in a wrong encoding has hundreds; whoever sees these knows enough.
    private static final int MOST_UNDRAWABLE = 5;

    private NoticeText() {}

    /// Everything that is wrong with a text, each with its place.
    static List<Fault> faults(String field, String text) {
        List<Fault> faults = new ArrayList<>(undrawable(field, text));
        PersonalNumbers.in(text).forEach(found -> faults.add(personal(field, text, found)));
        return faults;
    }

    private static Fault personal(String field, String text, PersonalNumbers.Found found) {
        int place = text.codePointCount(0, found.start()) + 1;
        var kind = found.kind();
        return new Fault(
                field,
                "第 %d 个字起像是%s，公开发布前请删除".formatted(place, kind.chinese()),
                "from character %d on it looks like %s: delete it".formatted(place, kind.english()),
                Quote.of(text, found.start(), found.end()));
    }

    private static List<Fault> undrawable(String field, String text) {
        List<Fault> faults = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int at = 0; at < text.length() && faults.size() < MOST_UNDRAWABLE; ) {
            int character = text.codePointAt(at);
            int end = at + Character.charCount(character);
            if (!drawable(character) && seen.add(character)) {
                faults.add(undrawable(field, text, at, end));
            }
            at = end;
        }
        return faults;
    }

    private static Fault undrawable(String field, String text, int at, int end) {
        int place = text.codePointCount(0, at) + 1;
        int character = text.codePointAt(at);
        return new Fault(
                field,
                "第 %d 个字（U+%04X）屏幕字库中没有，请换一个字".formatted(place, character),
                "character %d (U+%04X) is in none of our fonts: use another"
                        .formatted(place, character),
                Quote.of(text, at, end));
    }

    /// Line ends are none of the font's business; marks that turn or hide what follows are refused
    /// though a font may know them.
    private static boolean drawable(int character) {
        return character == '\n'
                || character == '\t'
                || (Character.getType(character) != Character.FORMAT
                        && HallFonts.drawable(character));
    }
}
