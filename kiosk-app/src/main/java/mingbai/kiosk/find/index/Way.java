package mingbai.kiosk.find.index;

import mingbai.kiosk.words.Phrase;

/// By what one may look for an item without knowing its name.
public enum Way {
    DEPARTMENT("部门", "Office"),
    PERSON("个人", "People"),
    ENTERPRISE("企业", "Firms"),
    EVENT("一件事", "Life"),
    TYPE("类型", "Types"),
    LETTER("字母", "A–Z");

    private final String chinese;
    private final String english;

    Way(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
