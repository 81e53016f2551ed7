package mingbai.model.told;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What is wrong with a value that somebody typed.
final class ToldForm {
    private static final Pattern ID = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?");
    private static final int MOST_STEPS = 48;

    private ToldForm() {}

    static Optional<String> number(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most
                    ? Optional.empty()
                    : Optional.of("应为 %d–%d · not %d–%d".formatted(least, most, least, most));
        } catch (NumberFormatException e) {
            return Optional.of("不是数字 · no number");
        }
    }

    static Optional<String> span(String value) {
        var ends = value.split("-", -1);
        boolean fine = ends.length == 2 && time(ends[0]) && time(ends[1]);
        return fine && !ends[0].strip().equals(ends[1].strip())
                ? Optional.empty()
                : Optional.of("不是一段时间 · no span of time");
    }

    static Optional<String> spans(String value) {
        for (var each : value.split(",", -1)) {
            var wrong = span(each.strip());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return Optional.empty();
    }

    /// `07:30=60,18:00=30`.
    static Optional<String> steps(String value) {
        Set<String> times = new HashSet<>();
        for (var each : value.split(",", -1)) {
            var sides = each.strip().split("=", -1);
            if (sides.length != 2
                    || !time(sides[0])
                    || number(sides[1].strip(), 0, 100).isPresent()
                    || !times.add(sides[0].strip())) {
                return Optional.of("不是按时间的亮度 · no brightness by time");
            }
        }
        return times.size() <= MOST_STEPS
                ? Optional.empty()
                : Optional.of("太多 · more than " + MOST_STEPS);
    }

    static Optional<String> id(String value) {
        return ID.matcher(value).matches()
                ? Optional.empty()
                : Optional.of("应为小写字母、数字、连字符 · small letters, digits, hyphens");
    }

    private static boolean time(String text) {
        try {
            LocalTime.parse(text.strip());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
