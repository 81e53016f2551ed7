package mingbai.device.idcard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import mingbai.device.idcard.simulated.FictionalCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdCardTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    private static final List<CardKind> KINDS = List.of(CardKind.values());

    private static IdCard card(CardKind kind) {
        return IdCard.of(FictionalCard.of(kind)).orElseThrow();
    }

    /// The fields that have something in them.
    private static Map<CardField, String> fields(IdCard card) {
        var fields = new EnumMap<CardField, String>(CardField.class);
        for (CardField each : CardField.values()) {
            String text = new String(card.chars(each));
            if (!text.isEmpty()) {
                fields.put(each, text);
            }
        }
        return fields;
    }

    @Test
    void aResidentsCardIsReadWhole() {
        try (var card = card(CardKind.RESIDENT)) {
            assertEquals(
                    Map.of(
                            CardField.NAME, "张示例",
                            CardField.SEX, "1",
                            CardField.NATION, "01",
                            CardField.BIRTH, "19900101",
                            CardField.ADDRESS, "虚构省虚构市示例路1号",
                            CardField.NUMBER, FictionalCard.number("999999", "19900101"),
                            CardField.AUTHORITY, "虚构市公安局",
                            CardField.FROM, "20200101",
                            CardField.UNTIL, "长期"),
                    fields(card));
            assertEquals(Sex.MALE, card.sex());
            assertEquals(Optional.of("汉族"), card.nation());
            assertEquals(LocalDate.of(1990, 1, 1), card.birth());
            assertEquals(36, card.ageOn(TODAY));
            assertEquals(new Validity(LocalDate.of(2020, 1, 1), Optional.empty()), card.validity());
            assertTrue(card.validity().holdsOn(LocalDate.of(2999, 1, 1)));
        }
    }

    @Test
    void aForeignersOldCardHasTheEnglishNameFirst() {
        try (var card = card(CardKind.FOREIGNER_BEFORE_2023)) {
            assertEquals(
                    Map.of(
                            CardField.NAME, "EXAMPLE, PERSON",
                            CardField.SEX, "2",
                            CardField.NUMBER, "ZZZ999999010101",
                            CardField.COUNTRY, "ZZZ",
                            CardField.OTHER_NAME, "示例",
                            CardField.FROM, "20200101",
                            CardField.UNTIL, "20391231",
                            CardField.BIRTH, "19850615"),
                    fields(card));
            assertEquals(Optional.empty(), card.nation());
            assertEquals("ZZZ********0101", card.masked());
        }
    }

    @Test
    void aCardForHongKongMacauAndTaiwanNamesTheTravelPermit() {
        try (var card = card(CardKind.HONG_KONG_MACAU_TAIWAN)) {
            assertEquals("X99999999", fields(card).get(CardField.TRAVEL_PERMIT));
            assertEquals("李示例", fields(card).get(CardField.NAME));
            assertEquals(Sex.FEMALE, card.sex());
            assertFalse(card.validity().holdsOn(LocalDate.of(2040, 1, 1)));
            assertTrue(card.validity().holdsOn(LocalDate.of(2039, 12, 31)));
        }
    }

    @Test
    void aForeignersCardHasTheChineseNameFirst() {
        try (var card = card(CardKind.FOREIGNER)) {
            assertEquals("示例", fields(card).get(CardField.NAME));
            assertEquals("EXAMPLE, ANOTHER PERSON", fields(card).get(CardField.OTHER_NAME));
            assertEquals("ZZZ", fields(card).get(CardField.COUNTRY));
            assertEquals(64, card.ageOn(TODAY));
        }
    }

    @ParameterizedTest
    @EnumSource(CardKind.class)
    void afterClosingNothingOfThePersonIsLeft(CardKind kind) {
        var card = card(kind);
        card.close();
        for (CardField each : CardField.values()) {
            assertThrows(IllegalStateException.class, () -> card.chars(each));
        }
        assertEquals("IdCard[" + kind + "]", card.toString());
    }

    @Test
    void aPersonIsKnownAgainUnderOneKeyAndNotUnderAnother() throws Exception {
        var first = Mac.getInstance("HmacSHA256");
        first.init(new SecretKeySpec(new byte[] {1, 2, 3}, "HmacSHA256"));
        var other = Mac.getInstance("HmacSHA256");
        other.init(new SecretKeySpec(new byte[] {3, 2, 1}, "HmacSHA256"));
        try (var card = card(CardKind.RESIDENT);
                var again = card(CardKind.RESIDENT)) {
            assertArrayEquals(card.fingerprint(first), again.fingerprint(first));
            assertFalse(java.util.Arrays.equals(card.fingerprint(first), again.fingerprint(other)));
        }
    }

    @Test
    void aContradictionOrADamagedCardIsNoCard() {
        byte[] sound = FictionalCard.of(CardKind.RESIDENT);
        for (int at : new int[] {37, 122, 156, 188, 249}) {
            byte[] damaged = sound.clone();
            damaged[at] ^= 0x40;
            assertEquals(Optional.empty(), IdCard.of(damaged), "byte " + at);
        }
        assertEquals(Optional.empty(), IdCard.of(new byte[256]));
        assertEquals(Optional.empty(), IdCard.of(new byte[255]));
        byte[] noDay = FictionalCard.resident("张示例", "19900230", "长期");
        assertEquals(Optional.empty(), IdCard.of(noDay));
    }

    @Test
    void anyBytesAreACardOrNoneAndNothingIsThrown() {
        var random = new Random(61);
        for (int i = 0; i < 20_000; i++) {
            byte[] block = FictionalCard.of(KINDS.get(random.nextInt(KINDS.size())));
            for (int bit = random.nextInt(4); bit >= 0; bit--) {
                block[random.nextInt(block.length)] = (byte) random.nextInt(256);
            }
            IdCard.of(block)
                    .ifPresent(card -> {
                        assertTrue(card.birth().isBefore(LocalDate.MAX));
                        assertTrue(card.masked().contains("********"));
                        card.close();
                    });
        }
    }

    @Test
    void thePublishedCheckCharacterIsX() {
        assertEquals('X', IdNumber.check("11010519491231002".toCharArray()));
        assertTrue(IdNumber.sound("11010519491231002X".toCharArray()));
        assertTrue(IdNumber.sound("11010519491231002x".toCharArray()));
        assertFalse(IdNumber.sound("110105194912310021".toCharArray()));
        assertFalse(IdNumber.sound("11010519491231002".toCharArray()));
        assertFalse(IdNumber.sound("1101051949123100 X".toCharArray()));
        assertEquals("110105********002X", IdNumber.masked("11010519491231002X".toCharArray()));
        assertEquals("****", IdNumber.masked("1234".toCharArray()));
    }

    @ParameterizedTest
    @CsvSource({
        "01,汉族",
        "05,维吾尔族",
        "15,土家族",
        "56,基诺族",
        "57,穿青人",
        "97,其他",
        "98,外国血统",
        "60,未知(60)",
        "00,未知(00)",
        "1,未知(1)",
        "ab,未知(ab)"
    })
    void nationsAreNamedAndUnknownCodesKept(String code, String name) {
        assertEquals(name, Nation.named(code));
    }
}
