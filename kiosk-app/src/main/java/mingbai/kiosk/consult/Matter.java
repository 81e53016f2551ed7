package mingbai.kiosk.consult;

import mingbai.kiosk.look.Icon;
import mingbai.kiosk.words.Phrase;

/// What can be asked for.
enum Matter {
    QUESTIONS(Icon.GUIDE, "常见问题", "Questions"),
    TELEPHONES(Icon.PHONE, "咨询电话", "Telephones"),
    COMPLAINTS(Icon.NOTICE, "监督投诉", "Complaints");

    private final Icon icon;
    private final String chinese;
    private final String english;

    Matter(Icon icon, String chinese, String english) {
        this.icon = icon;
        this.chinese = chinese;
        this.english = english;
    }

    Icon icon() {
        return icon;
    }

    Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
