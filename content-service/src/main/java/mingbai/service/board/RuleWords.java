package mingbai.service.board;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recurrence as people say it, and as RRULE (RFC 5545) has it: 每天, 每周一三五, 每月1日.
final class RuleWords {
    private static final String DAYS = "一二三四五六日";
    private static final List<String> CODES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final String DAILY = "FREQ=DAILY";
    private static final String WEEKLY = "FREQ=WEEKLY;BYDAY=";
    private static final String MONTHLY = "FREQ=MONTHLY;BYMONTHDAY=";
    private static final Pattern MONTH_DAYS = Pattern.compile("每月([0-9、,，日号]+)");
    private static final Pattern WEEK_DAYS = Pattern.compile("每周([一二三四五六日天、,，周]+)");

    private RuleWords() {}

    /// The rule; words of another form are taken as a rule and judged later.
    static Optional<String> rule(String words) {
        String text = words.strip();
        var week = WEEK_DAYS.matcher(text);
        var month = MONTH_DAYS.matcher(text);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.equals("每天")) {
            return Optional.of(DAILY);
        }
        if (week.matches()) {
            return Optional.of(WEEKLY + weekDays(week.group(1).replace('天', '日')));
        }
        if (month.matches()) {
            return Optional.of(MONTHLY + String.join(",", numbers(month.group(1))));
        }
        return Optional.of(text);
    }

    private static String weekDays(String words) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < DAYS.length(); i++) {
            if (words.indexOf(DAYS.charAt(i)) >= 0) {
                codes.add(CODES.get(i));
            }
        }
        return String.join(",", codes);
    }

    private static List<String> numbers(String words) {
        return Arrays.stream(words.split("[^0-9]+")).filter(s -> !s.isEmpty()).toList();
    }

    static String words(Optional<String> rule) {
        String text = rule.orElse("");
        if (text.equals(DAILY)) {
            return "每天";
        }
        if (text.startsWith(WEEKLY) && CODES.containsAll(codes(text, WEEKLY))) {
            return "每周"
                    + codes(text, WEEKLY).stream()
                            .map(code -> DAYS.substring(CODES.indexOf(code)).substring(0, 1))
                            .collect(Collectors.joining());
        }
        if (text.startsWith(MONTHLY) && text.substring(MONTHLY.length()).matches("[0-9,]+")) {
            return "每月" + String.join("、", codes(text, MONTHLY)) + "日";
        }
        return text;
    }

    private static List<String> codes(String rule, String before) {
        return List.of(rule.substring(before.length()).split(",", -1));
    }
}
