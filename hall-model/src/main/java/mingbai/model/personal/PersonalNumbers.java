package mingbai.model.personal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what looks like an ID number (GB 11643, with its check digit), a mobile number or a bank
/// card number (Luhn) in a text. No such number is put on a screen, and none is kept.
public final class PersonalNumbers {
    private static final int[] ID_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String ID_CHECKS = "10X98765432";

    private PersonalNumbers() {}

    /// What kind of number it is.
    public enum Kind {
        ID_NUMBER(
                "(?<!\\d)\\d{6}([ -]?)(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                        + "\\1\\d{3}[0-9Xx](?![0-9Xx])",
                "身份证号", "an ID number"),
        MOBILE("(?<!\\d)1[3-9]\\d([ -]?)\\d{4}\\1\\d{4}(?!\\d)", "手机号", "a mobile number"),
        CARD(
                "(?<!\\d)\\d{4}([ -]?)\\d{4}\\1\\d{4}\\1\\d{4}(\\1?\\d{1,3})?(?!\\d)",
                "银行卡号", "a bank card number");

        private final Pattern form;
        private final String chinese;
        private final String english;

        Kind(String form, String chinese, String english) {
            this.form = Pattern.compile(form);
            this.chinese = chinese;
            this.english = english;
        }

        public String chinese() {
            return chinese;
        }

        public String english() {
            return english;
        }

        private boolean real(String number) {
            return switch (this) {
                case ID_NUMBER -> isIdNumber(number);
                case MOBILE -> true;
                case CARD -> isCard(number);
            };
        }
    }

    /// A number of somebody's and its place in the text.
    public record Found(Kind kind, int start, int end) {}

    /// Kind by kind; each at its places.
    public static List<Found> in(String text) {
        String narrow = narrow(text);
        return Arrays.stream(Kind.values())
                .flatMap(kind ->
                        kind.form
                                .matcher(narrow)
                                .results()
                                .filter(m -> kind.real(m.group().replaceAll("[ -]", "")))
                                .map(m -> new Found(kind, m.start(), m.end())))
                .toList();
    }

    /// The text with a word in the place of each number: `请回电〔手机号〕`. It gets no longer.
    public static String hidden(String text) {
        var found =
                in(text).stream().sorted(Comparator.comparingInt(Found::start).reversed()).toList();
        var hidden = new StringBuilder(text);
        int before = text.length();
        for (var number : found) {
            if (number.end() <= before) {
                hidden.replace(number.start(), number.end(), "〔" + number.kind().chinese() + "〕");
                before = number.start();
            }
        }
        return hidden.toString();
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
