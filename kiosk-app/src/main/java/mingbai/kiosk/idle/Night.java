package mingbai.kiosk.idle;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

/// A time of every day at which the screen is dimmed; it may reach past midnight.
public record Night(LocalTime from, LocalTime until) {
    public Night {
        if (from.equals(until)) {
            throw new IllegalArgumentException("a time that ends when it begins");
        }
    }

    /// `18:30-07:30, 12:00-13:30`.
    public static List<Night> parse(String text) {
        return Arrays.stream(text.split(",", -1)).map(Night::one).toList();
    }

    private static Night one(String text) {
        var ends = text.strip().split("-", -1);
        try {
            if (ends.length == 2) {
                return new Night(
                        LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is not like 18:30-07:30", e);
        }
        throw new IllegalArgumentException("'" + text + "' is not like 18:30-07:30");
    }

    boolean has(LocalTime time) {
        boolean late = !time.isBefore(from);
        boolean early = time.isBefore(until);
        return from.isBefore(until) ? late && early : late || early;
    }
}
