package mingbai.display.programme;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mingbai.display.programme.day.LunarDay;
import mingbai.model.day.WrittenDay;

/// The date and time as a board writes them, in both calendars.
public record HallClock(String date, String english, String lunar, String time, String seconds) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("ss", Locale.ROOT);
    private static final DateTimeFormatter EXACT =
            DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /// No station was made before this year: an earlier date is that of a dead clock battery.
    private static final int FIRST_YEAR = 2025;

    public static HallClock at(Instant now, ZoneId zone) {
        var local = now.atZone(zone);
        return local.getYear() < FIRST_YEAR
                ? new HallClock("时钟未校准", "Clock is not set", "", "--:--", "")
                : new HallClock(
                        WrittenDay.chineseWithWeekday(local.toLocalDate()),
                        WrittenDay.englishInFull(local.toLocalDate()),
                        LunarDay.of(local.toLocalDate()).brief(),
                        TIME.format(local),
                        SECONDS.format(local));
    }

    /// The same without its seconds.
    public HallClock minute() {
        return new HallClock(date, english, lunar, time, "");
    }

    /// A moment of today, to the second; one of another day with its date.
    public static String exact(Instant moment, Instant now, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        boolean today = local.toLocalDate().equals(now.atZone(zone).toLocalDate());
        return (today ? "" : local.getMonthValue() + "月" + local.getDayOfMonth() + "日 ")
                + EXACT.format(local);
    }

    public static String minute(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
