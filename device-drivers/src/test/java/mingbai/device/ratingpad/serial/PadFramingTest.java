package mingbai.device.ratingpad.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mingbai.device.ratingpad.PadGrade;
import mingbai.device.ratingpad.PadOutcome.Rated;
import mingbai.device.ratingpad.PadOutcome.Unrated;
import mingbai.device.ratingpad.PadOutcome.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PadFramingTest {
    private static final PadKeys HEX = PadKeys.hex("5=AA 05, 4=AA 04, 3=aa03, 2=AA02, 1=AA01");
    private static final PadKeys WORDS = PadKeys.regex("EVA:(?<grade>[1-5])\\r");
    private static final List<PadGrade> GRADES = List.of(PadGrade.values());
    private static final long MS = 1_000_000L;

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static byte[] key(PadGrade grade, PadChecksum checksum) {
        byte[] key = hex("AA0" + grade.points() + (checksum == PadChecksum.NONE ? "" : "00"));
        if (checksum != PadChecksum.NONE) {
            key[2] = checksum.over(key, 2);
        }
        return key;
    }

    @ParameterizedTest
    @CsvSource({"NONE,AA 04", "XOR,AA 04 AE", "SUM8,AA 04 AE", "XOR,AA 01 AB", "SUM8,AA 01 AB"})
    void aKeyIsFoundWithItsChecksum(PadChecksum checksum, String frame) {
        assertEquals(1, new PadFraming(HEX, checksum).take(hex(frame)).size());
    }

    @Test
    void aWrongChecksumIsNoKey() {
        var framing = new PadFraming(HEX, PadChecksum.XOR);
        assertEquals(List.of(PadGrade.FAIRLY_SATISFIED), framing.take(hex("AA 04 AF AA 03 A9")));
    }

    @Test
    void aPatternOfCharactersWillDo() {
        var framing = new PadFraming(WORDS, PadChecksum.NONE);
        assertEquals(List.of(), framing.take("xxEVA:".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                List.of(PadGrade.DISSATISFIED),
                framing.take("2\rEVA:7\r".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @EnumSource(PadChecksum.class)
    void keysAreFoundWhereverTheyAreCut(PadChecksum checksum) {
        var wire = new ByteArrayOutputStream();
        GRADES.forEach(each -> wire.writeBytes(key(each, checksum)));
        byte[] all = wire.toByteArray();
        for (int cut = 0; cut <= all.length; cut++) {
            var framing = new PadFraming(HEX, checksum);
            var got = new ArrayList<>(framing.take(Arrays.copyOf(all, cut)));
            got.addAll(framing.take(Arrays.copyOfRange(all, cut, all.length)));
            assertEquals(GRADES, got, "cut at " + cut);
        }
    }

    @Test
    void aKeyBehindHalfOfAnotherIsFoundAtOnce() {
        var framing = new PadFraming(HEX, PadChecksum.NONE);
        assertEquals(List.of(), framing.take(hex("AA")));
        assertEquals(List.of(PadGrade.VERY_SATISFIED), framing.take(hex("AA 05")));
        assertEquals(List.of(), framing.take(hex("05 04")));
    }

    @ParameterizedTest
    @EnumSource(PadChecksum.class)
    void afterNoiseAndAPauseTheNextKeyIsFound(PadChecksum checksum) {
        var random = new Random(81);
        var framing = new PadFraming(HEX, checksum);
        for (int i = 0; i < 2_000; i++) {
            byte[] noise = new byte[random.nextInt(100)];
            random.nextBytes(noise);
            framing.take(noise);
            framing.pause();
            PadGrade grade = GRADES.get(random.nextInt(5));
            assertEquals(List.of(grade), framing.take(key(grade, checksum)), "round " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5=AA05",
                "5=AA,4=AA04,3=AA03,2=AA02,1=AA01",
                "5=AA05,4=AA05,3=AA03,2=AA02,1=AA01",
                "6=AA05,4=AA04,3=AA03,2=AA02,1=AA01",
                "5=XX,4=AA04,3=AA03,2=AA02,1=AA01",
                "好"
            })
    void keysThatCannotBeMeantAreRefused(String keys) {
        assertThrows(IllegalArgumentException.class, () -> PadKeys.hex(keys));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1-5]", "(?<grade>[1-5]", "(?<points>[1-5])"})
    void patternsWithoutAGradeAreRefused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> PadKeys.regex(pattern));
        assertThrows(IllegalArgumentException.class, () -> PadChecksum.parse("crc"));
        assertThrows(IllegalArgumentException.class, () -> new PadSignals("5", "", ""));
    }

    private static final Invitation ARMED = Invitation.at("c1", 0, Duration.ofSeconds(10));

    @Test
    void aKeyCountsWhenItHasSettled() {
        var pressed = ARMED.afterPress(PadGrade.SATISFIED, 100 * MS);
        assertEquals(Optional.empty(), pressed.outcome(399 * MS));
        assertEquals(Optional.of(new Rated("c1", PadGrade.SATISFIED)), pressed.outcome(400 * MS));
        assertEquals(pressed, pressed.afterPress(PadGrade.SATISFIED, 250 * MS));
    }

    @Test
    void twoKeysAtOnceAreNoRatingAndNeitherIsAThird() {
        var both =
                ARMED.afterPress(PadGrade.SATISFIED, 100 * MS)
                        .afterPress(PadGrade.VERY_DISSATISFIED, 399 * MS);
        assertEquals(Optional.empty(), both.outcome(9_999 * MS));
        var three = both.afterPress(PadGrade.DISSATISFIED, 600 * MS);
        assertEquals(Optional.empty(), three.outcome(9_999 * MS));
        var later = three.afterPress(PadGrade.DISSATISFIED, 900 * MS);
        assertEquals(
                Optional.of(new Rated("c1", PadGrade.DISSATISFIED)), later.outcome(1_200 * MS));
    }

    @Test
    void nobodyPressingIsUnratedAndALatePressIsDropped() {
        assertEquals(Optional.empty(), ARMED.outcome(9_999 * MS));
        var ended = Optional.of(new Unrated("c1", Why.TIME_OUT));
        assertEquals(ended, ARMED.outcome(10_000 * MS));
        assertEquals(ended, ARMED.afterPress(PadGrade.SATISFIED, 10_000 * MS).outcome(10_400 * MS));
        assertEquals(
                Optional.of(new Rated("c1", PadGrade.SATISFIED)),
                ARMED.afterPress(PadGrade.SATISFIED, 9_999 * MS).outcome(10_400 * MS));
    }
}
