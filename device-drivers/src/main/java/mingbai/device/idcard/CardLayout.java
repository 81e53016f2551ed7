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

/// Where in the 256 bytes of text each card has its fields.
///
/// That of the card for foreigners made since 2023 comes from one source only.
final class CardLayout {
    /// The letter that tells the kind.
    static final int LETTER_AT = 248;

    /// Bytes from and until, of UTF-16 with the little end first.
    record Span(int from, int until) {}

    private static final Span NOWHERE = new Span(0, 0);

    private static final Map<CardKind, Map<CardField, Span>> FIELDS =
            Map.ofEntries(
                    Map.entry(
                            CardKind.RESIDENT,
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
                    Map.entry(
                            CardKind.FOREIGNER_BEFORE_2023,
                            Map.of(
                                    NAME, new Span(0, 120),
                                    SEX, new Span(120, 122),
                                    NUMBER, new Span(122, 152),
                                    COUNTRY, new Span(152, 158),
                                    OTHER_NAME, new Span(158, 188),
                                    FROM, new Span(188, 204),
                                    UNTIL, new Span(204, 220),
                                    BIRTH, new Span(220, 236))),
                    Map.entry(
                            CardKind.HONG_KONG_MACAU_TAIWAN,
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
                    Map.entry(
                            CardKind.FOREIGNER,
                            Map.of(
                                    NAME, new Span(0, 30),
                                    SEX, new Span(30, 32),
                                    BIRTH, new Span(36, 52),
                                    OTHER_NAME, new Span(52, 122),
                                    NUMBER, new Span(122, 158),
                                    FROM, new Span(188, 204),
                                    UNTIL, new Span(204, 220),
                                    COUNTRY, new Span(242, 248))));

    private CardLayout() {}

    /// Empty where this kind of card has no such field.
    static Span span(CardKind kind, CardField field) {
        return FIELDS.getOrDefault(kind, Map.of()).getOrDefault(field, NOWHERE);
    }
}
