package mingbai.service.notice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import mingbai.fonts.HallFonts;
import mingbai.service.notice.NoticeOutcome.Fault;
import mingbai.service.notice.NoticeOutcome.Quote;

/// What may not stand on a public screen: characters our fonts cannot draw, and numbers that belong
/// to somebody. Numbers are found in full-width digits too, and when blanks or hyphens group them.
final class NoticeText {
    /// A text in a wrong encoding has hundreds; whoever sees these knows enough.
    private static final int MOST_UNDRAWABLE = 5;

    private static final Pattern ID_NUMBER =
            Pattern.compile("(?<!\\d)\\d{6}([ -]?)\\d{8}\\1\\d{3}[0-9Xx](?![0-9Xx])");
    private static final Pattern MOBILE =
            Pattern.compile("(?<!\\d)1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}(?!\\d)");
    private static final Pattern CARD =
            Pattern.compile("(?<!\\d)\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(\\1?\\d{1,3})?(?!\\d)");
    private static final List<Personal> PERSONAL =
            List.of(
                    new Personal(ID_NUMBER, NoticeText::isIdNumber, "身份证号", "an ID number"),
                    new Personal(MOBILE, number -> true, "手机号", "a mobile number"),
                    new Personal(CARD, NoticeText::isCard, "银行卡号", "a bank card number"));
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private NoticeText() {}

    /// A kind of number that belongs to somebody.
    private record Personal(Pattern form, Predicate<String> real, String chinese, String english) {
        List<Fault> faults(String field, String text) {
            return form.matcher(narrow(text))
                    .results()
                    .filter(found -> real.test(found.group().replaceAll("[ -]", "")))
                    .map(found -> fault(field, text, found))
                    .toList();
        }

        private Fault fault(String field, String text, MatchResult found) {
            int place = text.codePointCount(0, found.start()) + 1;
            return new Fault(
                    field,
                    "第 %d 个字起像是%s，公开发布前请删除".formatted(place, chinese),
                    "from character %d on it looks like %s: delete it".formatted(place, english),
                    Quote.of(text, found.start(), found.end()));
        }
    }

    /// Everything that is wrong with a text, each with its place.
    static List<Fault> faults(String field, String text) {
        List<Fault> faults = new ArrayList<>(undrawable(field, text));
        PERSONAL.forEach(personal -> faults.addAll(personal.faults(field, text)));
        return faults;
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

    /// Full-width digits as plain ones, everything at its place.
    private static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean wide = c >= '０' && c <= '９';
            narrow.append(wide ? (char) (c - '０' + '0') : c == '　' ? ' ' : c == 'Ｘ' ? 'X' : c);
        }
        return narrow.toString();
    }

    private static boolean isIdNumber(String number) {
        int sum = 0;
        for (int i = 0; i < ID_WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * ID_WEIGHTS[i];
        }
        return ID_CHECKS.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
    }

    private static boolean isCard(String number) {
        int sum = 0;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(number.length() - 1 - i) - '0';
            int doubled = i % 2 == 0 ? digit : digit * 2;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }
        return sum % 10 == 0;
    }
}
