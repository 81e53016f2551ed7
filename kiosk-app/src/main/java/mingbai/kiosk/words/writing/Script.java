package mingbai.kiosk.words.writing;

import mingbai.kiosk.words.Phrase;

/// By what is written.
public enum Script {
    PINYIN("拼音", "Pinyin"),
    STROKES("笔画", "Strokes"),
    SIGNS("数字标点", "Digits");

    private final String chinese;
    private final String english;

    Script(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Phrase phrase() {
        return Phrase.of(chinese, english);
    }
}
