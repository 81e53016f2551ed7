package mingbai.kiosk.find;

import mingbai.kiosk.words.Phrase;

/// What the on-screen keyboard types: letters and digits, or the strokes of a character.
enum Keys {
    PINYIN("拼音", "Pinyin"),
    STROKES("笔画", "Strokes");

    private final String chinese;
    private final String english;

    Keys(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    Phrase phrase() {
        return Phrase.of(chinese, english);
    }

    Keys other() {
        return this == PINYIN ? STROKES : PINYIN;
    }
}
