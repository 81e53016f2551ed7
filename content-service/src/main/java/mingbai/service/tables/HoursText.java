package mingbai.service.tables;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import mingbai.model.rules.OpeningHours;
import mingbai.model.rules.Span;

/// Reads opening hours as a manager writes them: `周一至周五 09:00-12:00 13:00-17:00；周六 09:00-12:00`,
/// and days such as `2026-10-01至2026-10-07、2027-01-01`.
final class HoursText {
    private static final Pattern PARTS = Pattern.compile("[；;\n]");
    private static final Pattern SEVERAL = Pattern.compile("[；;、，,\\s]+");
    private static final Pattern RANGE = Pattern.compile("\\s*[至~—–]\\s*");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final String DAYS = "一二三四五六日";
    private static final int MOST_DAYS = 400;

    private HoursText() {}

    static List<OpeningHours.Day> week(String text) {
        List<OpeningHours.Day> week = new ArrayList<>();
        for (String part : PARTS.splitAsStream(text).map(String::strip).toList()) {
            if (!part.isEmpty()) {
                week.addAll(days(part));
            }
        }
        if (week.isEmpty()) {
            throw new IllegalArgumentException("no hours");
        }
        return week;
    }

    private static List<OpeningHours.Day> days(String part) {
        var words = BLANKS.splitAsStream(part).toList();
        var spans = words.stream().skip(1).map(Span::parse).toList();
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("no hours for " + words.getFirst());
        }
        return named(words.getFirst()).stream()
                .map(day -> new OpeningHours.Day(day, spans))
                .toList();
    }

    private static List<DayOfWeek> named(String text) {
        if (text.equals("每天")) {
            return Arrays.asList(DayOfWeek.values());
        }
        var ends = RANGE.splitAsStream(text).map(HoursText::day).toList();
        if (ends.size() > 2) {
            throw new IllegalArgumentException(text);
        }
        return Arrays.stream(DayOfWeek.values())
                .filter(d -> d.compareTo(ends.getFirst()) >= 0 && d.compareTo(ends.getLast()) <= 0)
                .toList();
    }

    private static DayOfWeek day(String text) {
        String name = text.replace("星期", "周").replace("周天", "周日");
        int index = name.length() == 2 && name.startsWith("周") ? DAYS.indexOf(name.charAt(1)) : -1;
        if (index < 0) {
            throw new IllegalArgumentException("'" + text + "' is no day of the week");
        }
        return DayOfWeek.of(index + 1);
    }

    static List<LocalDate> dates(String text) {
        List<LocalDate> dates = new ArrayList<>();
        for (String part : SEVERAL.splitAsStream(text).filter(s -> !s.isEmpty()).toList()) {
            var ends = RANGE.splitAsStream(part).map(LocalDate::parse).toList();
            if (ends.size() > 2 || ends.getLast().isBefore(ends.getFirst())) {
                throw new IllegalArgumentException(part);
            }
            dates.addAll(ends.getFirst().datesUntil(ends.getLast().plusDays(1)).toList());
            if (dates.size() > MOST_DAYS) {
                throw new IllegalArgumentException("more than " + MOST_DAYS + " days");
            }
        }
        return dates;
    }
}
