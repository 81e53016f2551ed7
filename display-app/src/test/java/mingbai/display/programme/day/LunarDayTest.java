package mingbai.display.programme.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDayTest {
    private static final String[] DAYS =
            """
            初一 初二 初三 初四 初五 初六 初七 初八 初九 初十
            十一 十二 十三 十四 十五 十六 十七 十八 十九 二十
            廿一 廿二 廿三 廿四 廿五 廿六 廿七 廿八 廿九 三十
            """
                    .split("\\s");

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

    /// ICU's calendar counts by the sun and the moon; ours looks into a table.
    @Test
    void everyDayOfTwoCenturiesIsAsIcuCountsIt() {
        var icu = new ChineseCalendar(TimeZone.getTimeZone("Asia/Shanghai"), ULocale.CHINA);
        var beijing = ZoneId.of("Asia/Shanghai");
        var day = LocalDate.of(1901, 2, 19);
        for (; day.getYear() <= 2100; day = day.plusDays(1)) {
            icu.setTime(Date.from(day.atTime(12, 0).atZone(beijing).toInstant()));
            assertEquals(counted(icu), LunarDay.of(day), day.toString());
        }
    }

    private static LunarDay counted(ChineseCalendar icu) {
        int year = icu.get(ChineseCalendar.YEAR) - 1;
        var name =
                ""
                        + "甲乙丙丁戊己庚辛壬癸".charAt(year % 10)
                        + "子丑寅卯辰巳午未申酉戌亥".charAt(year % 12)
                        + "鼠牛虎兔龙蛇马羊猴鸡狗猪".charAt(year % 12)
                        + "年";
        var leap = icu.get(ChineseCalendar.IS_LEAP_MONTH) == 1 ? "闰" : "";
        var month = "正二三四五六七八九十冬腊".charAt(icu.get(ChineseCalendar.MONTH));
        return new LunarDay(name, leap + month + "月", DAYS[icu.get(ChineseCalendar.DATE) - 1]);
    }

    @ParameterizedTest
    @CsvSource({"1901-02-18, ''", "1970-01-01, 农历己酉鸡年冬月廿四", "2101-01-01, ''"})
    void aDayThatNoTableKnowsHasNoName(LocalDate date, String text) {
        assertEquals(text, LunarDay.of(date).text());
    }
}
