package mingbai.device.idcard;

import static mingbai.device.idcard.CardField.ADDRESS;
import static mingbai.device.idcard.CardField.AUTHORITY;
import static mingbai.device.idcard.CardField.BIRTH;
import static mingbai.device.idcard.CardField.COUNTRY;
import static mingbai.device.idcard.CardField.FROM;
import static mingbai.device.idcard.CardField.NAME;
import static mingbai.device.idcard.CardField.NATION;
import static mingbai.device.idcard.CardField.NUMBER;
import static mingbai.device.idcard.CardField.OTHER_NAME;
import static mingbai.device.idcard.CardField.SEX;
import static mingbai.device.idcard.CardField.TRAVEL_PERMIT;
import static mingbai.device.idcard.CardField.UNTIL;

import java.util.Map;
import java.util.Optional;

/// The four cards the reader knows: their letter, and where in the 256 bytes each field stands.
public enum CardKind {
    /// 居民身份证
    RESIDENT(
            ' ',
            Map.of(
                    NAME, new Span(0, 30),
                    SEX, new Span(30, 32),
                    NATION, new Span(32, 36),
                    BIRTH, new Span(36, 52),
                    ADDRESS, new Span(52, 122),
                    NUMBER, new Span(122, 158),
                    AUTHORITY, new Span(158, 188),
                    FROM, new Span(188, 204),
                    UNTIL, new Span(204, 220))),
    /// 外国人永久居留证, as made before 2023
    FOREIGNER_BEFORE_2023(
            'I',
            Map.of(
                    NAME, new Span(0, 120),
                    SEX, new Span(120, 122),
                    NUMBER, new Span(122, 152),
                    COUNTRY, new Span(152, 158),
                    OTHER_NAME, new Span(158, 188),
                    FROM, new Span(188, 204),
                    UNTIL, new Span(204, 220),
                    BIRTH, new Span(220, 236))),
    /// 港澳台居民居住证
    HONG_KONG_MACAU_TAIWAN(
            'J',
            Map.of(
                    NAME, new Span(0, 30),
                    SEX, new Span(30, 32),
                    BIRTH, new Span(36, 52),
                    ADDRESS, new Span(52, 122),
                    NUMBER, new Span(122, 158),
                    AUTHORITY, new Span(158, 188),
                    FROM, new Span(188, 204),
                    UNTIL, new Span(204, 220),
                    TRAVEL_PERMIT, new Span(220, 238))),
    /// 外国人永久居留身份证, made since 2023; its offsets come from one source only
    FOREIGNER(
            'Y',
            Map.of(
                    NAME, new Span(0, 30),
                    SEX, new Span(30, 32),
                    BIRTH, new Span(36, 52),
                    OTHER_NAME, new Span(52, 122),
                    NUMBER, new Span(122, 158),
                    FROM, new Span(188, 204),
                    UNTIL, new Span(204, 220),
                    COUNTRY, new Span(242, 248)));

    /// Bytes of the text block from and until, of UTF-16 with the little end first.
    record Span(int from, int until) {}

    static final int LETTER_AT = 248;

    private final char letter;
    private final Map<CardField, Span> fields;

    CardKind(char letter, Map<CardField, Span> fields) {
        this.letter = letter;
        this.fields = fields;
    }

    /// What stands in the block for it.
    public char letter() {
        return letter;
    }

    Optional<Span> span(CardField field) {
        return Optional.ofNullable(fields.get(field));
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
