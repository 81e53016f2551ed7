package mingbai.service.notice;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import mingbai.fonts.HallFonts;
import org.springframework.stereotype.Component;

/// What may not stand on a public screen: characters our fonts cannot draw, and numbers that belong
/// to somebody.
@Component
final class NoticeText {
    private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[0-9Xx](?![0-9Xx])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");
    private static final Pattern CARD = Pattern.compile("(?<!\\d)\\d{16,19}(?!\\d)");
    private static final List<Personal> PERSONAL =
            List.of(
                    new Personal(ID_NUMBER, NoticeText::isIdNumber, "身份证号", "an ID number"),
                    new Personal(MOBILE, number -> true, "手机号", "a mobile number"),
                    new Personal(CARD, NoticeText::isCard, "银行卡号", "a bank card number"));
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private final Font font;

    /// A kind of number that belongs to somebody.
    private record Personal(Pattern form, Predicate<String> real, String chinese, String english) {
        List<NoticeOutcome.Fault> faults(String field, String text) {
            return form.matcher(text)
                    .results()
                    .filter(found -> real.test(found.group()))
                    .map(found -> fault(field, text.codePointCount(0, found.start()) + 1))
                    .toList();
        }

        private NoticeOutcome.Fault fault(String field, int place) {
            return new NoticeOutcome.Fault(
                    field,
                    "第 %d 个字起像是%s，公开发布前请删除".formatted(place, chinese),
                    "from character %d on it looks like %s".formatted(place, english));
        }
    }

    NoticeText() throws IOException {
        try (var in = HallFonts.REGULAR.open()) {
            font = Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (FontFormatException e) {
            throw new IOException("the bundled font cannot be read", e);
        }
    }

    /// Everything that is wrong with a text, each with its place.
    List<NoticeOutcome.Fault> faults(String field, String text) {
        List<NoticeOutcome.Fault> faults = new ArrayList<>();
        undrawable(field, text, faults);
        PERSONAL.forEach(personal -> faults.addAll(personal.faults(field, text)));
        return faults;
    }

    private void undrawable(String field, String text, List<NoticeOutcome.Fault> faults) {
        int place = 0;
        for (int character : text.codePoints().toArray()) {
            place++;
            if (character >= ' ' && !font.canDisplay(character)) {
                faults.add(
                        new NoticeOutcome.Fault(
                                field,
                                "第 %d 个字「%s」（U+%04X）屏幕字库中没有，请换一个字"
                                        .formatted(place, Character.toString(character), character),
                                "character %d (U+%04X) is in none of our fonts"
                                        .formatted(place, character)));
            }
        }
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
