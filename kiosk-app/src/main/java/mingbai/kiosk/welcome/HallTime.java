package mingbai.kiosk.welcome;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import mingbai.kiosk.words.Phrase;

/// The time of day and the date as the welcome screen has them.
public record HallTime(String clock, String date, String english) {
    public Phrase day() {
        return Phrase.of(date, english);
    }

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("yyyy年M月d日 EEEE", Locale.CHINA);
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy", Locale.ENGLISH);

    public static HallTime at(Instant now, ZoneId zone) {
        ZonedDateTime time = now.atZone(zone);
        return new HallTime(CLOCK.format(time), CHINESE.format(time), ENGLISH.format(time));
    }
}
