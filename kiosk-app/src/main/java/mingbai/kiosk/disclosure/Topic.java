package mingbai.kiosk.disclosure;

import mingbai.kiosk.words.Phrase;

/// What there is to look up.
public enum Topic {
    NOTICES("公示公告", "Notices"),
    CATALOGUE("事项清单", "Catalogue"),
    FEES("收费清单", "Fees"),
    STAFF("人员公示", "Staff"),
    SATISFACTION("满意率", "Ratings"),
    POWERS("权责清单", "Powers"),
    INTERMEDIARIES("中介服务", "Agencies");

    private final String chinese;
    private final String english;

    Topic(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
