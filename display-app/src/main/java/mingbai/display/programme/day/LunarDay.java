package mingbai.display.programme.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// A day of the lunar calendar (农历), as it is counted in Beijing; nothing outside of the years from
/// 1901 to 2100.
public record LunarDay(String year, String month, String day) {

    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
    private static final String ANIMALS = "鼠牛虎兔龙蛇马羊猴鸡狗猪";
    private static final String MONTHS = "正二三四五六七八九十冬腊";
    private static final String DIGITS = "一二三四五六七八九十";

    /// 甲子, a year of the rat.
    private static final int FIRST_OF_A_CYCLE = 1984;

    private static final LocalDate EARLIEST = LocalDate.of(1901, 2, 19);
    private static final LunarDay NOWHERE = new LunarDay("", "", "");

    private static final AtomicReference<Known> LAST =
            new AtomicReference<>(new Known(LocalDate.MIN, NOWHERE));

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
        if (date.isBefore(EARLIEST) || date.getYear() > LunarYear.LAST) {
            return NOWHERE;
        }
        var year = LunarYear.of(date);
        int index = 0;
        int day = (int) ChronoUnit.DAYS.between(year.begins(), date) + 1;
        while (day > year.length(index)) {
            day -= year.length(index);
            index++;
        }
        boolean afterLeap = year.leap() > 0 && index >= year.leap();
        String leap = afterLeap && index == year.leap() ? "闰" : "";
        return new LunarDay(
                named(year.number()),
                leap + MONTHS.charAt(afterLeap ? index - 1 : index) + "月",
                day(day));
    }

    private static String named(int year) {
        int cycle = year - FIRST_OF_A_CYCLE;
        return "%c%c%c年"
                .formatted(
                        STEMS.charAt(Math.floorMod(cycle, STEMS.length())),
                        BRANCHES.charAt(Math.floorMod(cycle, BRANCHES.length())),
                        ANIMALS.charAt(Math.floorMod(cycle, ANIMALS.length())));
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
        return day.isEmpty() ? "" : "农历" + year + month + day;
    }

    /// 农历六月初九
    public String brief() {
        return day.isEmpty() ? "" : "农历" + month + day;
    }
}
