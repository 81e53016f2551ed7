package mingbai.kiosk.welcome;

import mingbai.kiosk.look.Icon;
import mingbai.kiosk.words.Phrase;

/// The ways on from the welcome screen.
public enum Door {
    GUIDE(Icon.GUIDE, "办事指南", "Service guide", "查事项、依据、流程、收费", "Items, law, steps, fees"),
    TICKET(Icon.TICKET, "取号", "Take a ticket", "选择业务，领取排队号", "Choose a service"),
    RATING(Icon.STAR, "评价", "Rate your visit", "为这次服务打分", "Tell us how it was"),
    DISCLOSURE(
            Icon.NOTICE,
            "公示公开",
            "Public information",
            "清单、收费、人员、公告",
            "Lists, fees, staff, notices"),
    MAP(Icon.MAP, "导办图", "Hall map", "窗口和功能区在哪里", "Where windows are");

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
