package mingbai.model.day;

import java.time.LocalDate;
import java.util.Locale;

/// A day in Chinese and in English. Asked for the name of one weekday, Java first reads those of
/// all days and months in every style it has, while a screen that starts waits for its first
/// picture.
public final class WrittenDay {
    private static final String WEEKDAYS = "一二三四五六日";
    private static final int SHORT = 3;

    private WrittenDay() {}

    /// 2026年3月5日
    public static String chinese(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /// 2026年3月5日 星期四
    public static String chineseWithWeekday(LocalDate day) {
        return chinese(day) + " 星期" + WEEKDAYS.charAt(day.getDayOfWeek().getValue() - 1);
    }

    /// 5 Mar 2026
    public static String english(LocalDate day) {
        return english(day, brief(day.getMonth()));
    }

    /// Thu, 5 Mar 2026
    public static String englishWithWeekday(LocalDate day) {
        return brief(day.getDayOfWeek()) + ", " + english(day);
    }

    /// Thursday, 5 March 2026
    public static String englishInFull(LocalDate day) {
        return word(day.getDayOfWeek()) + ", " + english(day, word(day.getMonth()));
    }

    private static String english(LocalDate day, String month) {
        return day.getDayOfMonth() + " " + month + " " + day.getYear();
    }

    private static String word(Enum<?> name) {
        return name.name().charAt(0) + name.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String brief(Enum<?> name) {
        return word(name).substring(0, SHORT);
    }
}
