package mingbai.device.led.light;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// On which days and between which times a board is lit; `until` before `from` spans midnight.
public record LitHours(Set<DayOfWeek> days, LocalTime from, LocalTime until) {
    public LitHours {
        days = Set.copyOf(days);
    }

    public static LitHours always() {
        return new LitHours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MIN);
    }

    public boolean lit(LocalDateTime time) {
        LocalTime now = time.toLocalTime();
        DayOfWeek today = time.getDayOfWeek();
        if (from.isBefore(until)) {
            return days.contains(today) && !now.isBefore(from) && now.isBefore(until);
        }
        boolean sinceToday = days.contains(today) && !now.isBefore(from);
        boolean sinceYesterday = days.contains(today.minus(1)) && now.isBefore(until);
        return sinceToday || sinceYesterday;
    }
}
