package mingbai.display.programme.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDayTest {

    /// New years, leap months and the ends of months as the almanac has them.
    @ParameterizedTest
    @CsvSource({
        "2026-02-17, 农历丙午马年正月初一",
        "2026-02-16, 农历乙巳蛇年腊月廿九",
        "2025-07-25, 农历乙巳蛇年闰六月初一",
        "2024-02-10, 农历甲辰龙年正月初一",
        "2023-03-22, 农历癸卯兔年闰二月初一",
        "2020-10-01, 农历庚子鼠年八月十五",
        "2033-12-22, 农历癸丑牛年闰冬月初一",
        "2026-06-19, 农历丙午马年五月初五",
        "2026-07-13, 农历丙午马年五月廿九"
    })
    void aDayIsNamedAsInTheAlmanac(LocalDate date, String text) {
        assertEquals(text, LunarDay.of(date).text());
    }
}
