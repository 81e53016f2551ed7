package mingbai.kiosk.welcome;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mingbai.kiosk.look.Icon;
import mingbai.kiosk.words.Phrase;

/// The ways on from the welcome screen.
public enum Door {
    TICKET(Icon.TICKET, "取号", "Take a ticket", "选择业务，领取排队号", "Choose a service"),
    GUIDE(Icon.GUIDE, "办事指南", "Service guide", "查事项、依据、流程、收费", "Items, law, steps, fees"),
    RATING(Icon.STAR, "评价", "Rate us", "为这次服务打分", "Tell us how it was"),
    PROGRESS(Icon.SEARCH, "进度查询", "My case", "凭受理号查办到哪一步", "How far your case is"),
    DISCLOSURE(Icon.NOTICE, "公示公开", "Public info", "清单、收费、人员、公告", "Lists, fees, staff, notices"),
    MAP(Icon.MAP, "导办图", "Hall map", "窗口和功能区在哪里", "Where windows are"),
    CONSULT(Icon.PEOPLE, "咨询", "Ask us", "常见问题、咨询电话", "Questions, telephones");

    /// What visitors do here with a number of their own; a touch panel (触摸查询屏) has none of it.
    private static final Set<Door> OWN = EnumSet.of(TICKET, RATING, PROGRESS);

    private final Icon icon;
    private final String chinese;
    private final String english;
    private final String purpose;
    private final String purposeEnglish;

    Door(Icon icon, String chinese, String english, String purpose, String purposeEnglish) {
        this.icon = icon;
        this.chinese = chinese;
        this.english = english;
        this.purpose = purpose;
        this.purposeEnglish = purposeEnglish;
    }

    /// `guide, map`: as a technician writes them.
    public static Set<Door> parse(String text) {
        var doors = EnumSet.noneOf(Door.class);
        for (var name : text.split(",", -1)) {
            try {
                doors.add(valueOf(name.strip().toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "'" + name.strip() + "' is none of " + List.of(values()), e);
            }
        }
        return doors;
    }

    /// Those that are only looked through.
    public static Set<Door> forReaders() {
        return EnumSet.complementOf(EnumSet.copyOf(OWN));
    }

    /// The same as [#parse(String)], but of a machine that is only read.
    public static Set<Door> parseForReaders(String text) {
        var doors = parse(text);
        doors.stream()
                .filter(OWN::contains)
                .findFirst()
                .ifPresent(door -> {
                    throw new IllegalArgumentException("触摸查询屏没有这个入口 a touch panel has no " + door);
                });
        return doors;
    }

    Icon icon() {
        return icon;
    }

    Phrase phrase() {
        return Phrase.of(chinese, english);
    }

    Phrase purpose() {
        return Phrase.of(purpose, purposeEnglish);
    }
}
