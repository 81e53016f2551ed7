package mingbai.display.programme.day;

import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;

/// A day of the lunar calendar (农历), as it is counted in Beijing.
public record LunarDay(String year, String month, String day) {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final String MONTHS = "正二三四五六七八九十冬腊";
    private static final String DIGITS = "一二三四五六七八九十";

    private static final AtomicReference<Known> LAST =
            new AtomicReference<>(new Known(LocalDate.MIN, new LunarDay("", "", "")));

    /// A board asks for the same day all day long.
    private record Known(LocalDate date, LunarDay lunar) {}

    public static LunarDay of(LocalDate date) {
        var known = LAST.get();
        if (!known.date().equals(date)) {
            known = new Known(date, counted(date));
            LAST.set(known);
        }
        return known.lunar();
    }

    private static LunarDay counted(LocalDate date) {
        var calendar =
                new ChineseCalendar(
                        TimeZone.getTimeZone(BEIJING.getId()), ULocale.SIMPLIFIED_CHINESE);
        calendar.setTime(Date.from(date.atTime(12, 0).atZone(BEIJING).toInstant()));
        int year = calendar.get(ChineseCalendar.YEAR) - 1;
        String leap = calendar.get(ChineseCalendar.IS_LEAP_MONTH) == 1 ? "闰" : "";
        return new LunarDay(
                "%c%c%c年"
                        .formatted(
                                STEMS.charAt(year % 10),
                                BRANCHES.charAt(year % 12),
                                ANIMALS.charAt(year % 12)),
                leap + MONTHS.charAt(calendar.get(ChineseCalendar.MONTH)) + "月",
                day(calendar.get(ChineseCalendar.DAY_OF_MONTH)));
    }

    private static String day(int day) {
        return switch (day) {
            case 10 -> "初十";
            case 20 -> "二十";
            case 30 -> "三十";
            default -> "初十廿".charAt(day / 10) + DIGITS.substring(day % 10 - 1, day % 10);
        };
    }

    /// 农历丙午马年六月初九
    public String text() {
        return "农历" + year + month + day;
    }

    /// 农历六月初九
    public String brief() {
        return "农历" + month + day;
    }
}
