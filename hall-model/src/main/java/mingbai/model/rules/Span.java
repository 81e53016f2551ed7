package mingbai.model.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/// A part of a day (时段), `09:00-12:00`: the first minute belongs to it, the last does not. Minutes
/// count from midnight; a day ends at 24:00.
public record Span(int from, int to) implements Comparable<Span> {
    public static final Span WHOLE_DAY = new Span(0, 24 * 60);

    private static final Pattern FORM =
            Pattern.compile("([0-2]?[0-9]):([0-5][0-9])\\s*[-–—~至]\\s*([0-2]?[0-9]):([0-5][0-9])");
    private static final int HOUR = 60;

    public Span {
        if (from < 0 || to > 24 * HOUR || from >= to) {
            throw new IllegalArgumentException("no part of a day: minutes " + from + "–" + to);
        }
    }

    @JsonCreator
    public static Span parse(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("'" + text + "' is not like 09:00-12:00");
        }
        return new Span(
                minute(match.group(1), match.group(2)), minute(match.group(3), match.group(4)));
    }

    private static int minute(String hour, String minute) {
        return Integer.parseInt(hour) * HOUR + Integer.parseInt(minute);
    }

    public boolean has(LocalTime time) {
        int minute = time.getHour() * HOUR + time.getMinute();
        return minute >= from && minute < to;
    }

    @JsonValue
    public String text() {
        return String.format(
                Locale.ROOT, "%02d:%02d-%02d:%02d", from / HOUR, from % HOUR, to / HOUR, to % HOUR);
    }

    @Override
    public int compareTo(Span other) {
        return Integer.compare(from, other.from);
    }

    @Override
    public String toString() {
        return text();
    }
}
