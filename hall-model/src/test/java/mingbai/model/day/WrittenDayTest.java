package mingbai.model.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WrittenDayTest {
    @Test
    void aDayIsWrittenInChineseAndInEnglish() {
        var day = LocalDate.of(2026, 3, 5);
        assertEquals("2026年3月5日", WrittenDay.chinese(day));
        assertEquals("2026年3月5日 星期四", WrittenDay.chineseWithWeekday(day));
        assertEquals("5 Mar 2026", WrittenDay.english(day));
        assertEquals("Thu, 5 Mar 2026", WrittenDay.englishWithWeekday(day));
        assertEquals("Thursday, 5 March 2026", WrittenDay.englishInFull(day));
    }

    private record Manner(String pattern, Locale language, Function<LocalDate, String> ours) {}

    @Test
    void everyDayOfALeapYearReadsAsJavaWritesIt() {
        var manners =
                List.of(
                        new Manner("yyyy年M月d日", Locale.CHINA, WrittenDay::chinese),
                        new Manner("yyyy年M月d日 EEEE", Locale.CHINA, WrittenDay::chineseWithWeekday),
                        new Manner("d MMM yyyy", Locale.ENGLISH, WrittenDay::english),
                        new Manner(
                                "EEE, d MMM yyyy", Locale.ENGLISH, WrittenDay::englishWithWeekday),
                        new Manner("EEEE, d MMMM yyyy", Locale.ENGLISH, WrittenDay::englishInFull));
        for (var manner : manners) {
            var java = DateTimeFormatter.ofPattern(manner.pattern(), manner.language());
            LocalDate.of(2028, 1, 1)
                    .datesUntil(LocalDate.of(2029, 1, 1))
                    .forEach(day -> assertEquals(java.format(day), manner.ours().apply(day)));
        }
    }
}
