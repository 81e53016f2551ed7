package mingbai.device.idcard;

import java.util.Optional;

/// The four cards the reader knows, and the letter in the text that tells them apart.
public enum CardKind {
    RESIDENT(' ', "居民身份证"),
    FOREIGNER_BEFORE_2023('I', "外国人永久居留身份证（旧版）"),
    HONG_KONG_MACAU_TAIWAN('J', "港澳台居民居住证"),
    FOREIGNER('Y', "外国人永久居留身份证");

    private final char letter;
    private final String chinese;

    CardKind(char letter, String chinese) {
        this.letter = letter;
        this.chinese = chinese;
    }

    public char letter() {
        return letter;
    }

    public String chinese() {
        return chinese;
    }

    static Optional<CardKind> of(char letter) {
        for (CardKind each : values()) {
            if (each.letter == letter) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
