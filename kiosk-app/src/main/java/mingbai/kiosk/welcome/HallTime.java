package mingbai.kiosk.welcome;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import mingbai.kiosk.words.Phrase;
import mingbai.model.day.WrittenDay;

/// The time of day and the date as the welcome screen has them.
public record HallTime(String clock, String date, String english) {
    public Phrase day() {
        return Phrase.of(date, english);
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    public static HallTime at(Instant now, ZoneId zone) {
        ZonedDateTime time = now.atZone(zone);
        var day = time.toLocalDate();
        return new HallTime(
                CLOCK.format(time),
                WrittenDay.chineseWithWeekday(day),
                WrittenDay.englishWithWeekday(day));
    }
}
