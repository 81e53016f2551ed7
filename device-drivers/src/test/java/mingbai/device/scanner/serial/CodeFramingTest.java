package mingbai.device.scanner.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import mingbai.device.scanner.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CodeFramingTest {
    private static CodeFraming framing(ScannerModel model) {
        return new CodeFraming(CodeSuffix.AUTO, model.frames());
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text.replace(" ", ""));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /// What was heard, as words: the text of codes, the hex of the module's frames.
    private static List<String> words(List<Heard> heard) {
        return heard.stream()
                .map(each ->
                        switch (each) {
                            case Heard.Content content ->
                                    new String(content.bytes(), StandardCharsets.UTF_8);
                            case Heard.Status status ->
                                    "<" + HexFormat.of().formatHex(status.frame()) + ">";
                            case Heard.TooMuch _ -> "too much";
                        })
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"AUTO,0D", "AUTO,0A", "AUTO,0D0A", "CR,0D", "LF,0A", "CRLF,0D0A", "TAB,09"})
    void aCodeEndsWithItsSuffix(CodeSuffix suffix, String ending) {
        var framing = new CodeFraming(suffix, List.of());
        byte[] two = join(utf8("A012"), hex(ending), utf8("号"), hex(ending));
        assertEquals(List.of("A012", "号"), words(framing.take(two)));
        assertEquals(false, framing.waits());
    }

    @Test
    void withoutASuffixThePauseEndsACode() {
        var framing = new CodeFraming(CodeSuffix.NONE, List.of());
        assertEquals(List.of(), framing.take(utf8("A0")));
        assertEquals(List.of(), framing.take(utf8("12")));
        assertEquals(true, framing.waits());
        assertEquals(List.of("A012"), words(framing.pause()));
        assertEquals(List.of(), framing.pause());
    }

    @Test
    void moreThanFourKibibytesAreDroppedAndTold() {
        var framing = framing(ScannerModel.PLAIN);
        byte[] endless = new byte[3 * CodeFraming.LONGEST];
        Arrays.fill(endless, (byte) 'x');
        assertEquals(List.of("too much"), words(framing.take(endless)));
        assertEquals(List.of(), framing.take(utf8("still the same")));
        assertEquals(List.of("A012"), words(framing.take(utf8("\rA012\r"))));
        byte[] longest = Arrays.copyOf(endless, CodeFraming.LONGEST);
        assertEquals(
                List.of(new String(longest, StandardCharsets.UTF_8)),
                words(framing.take(join(longest, hex("0D")))));
    }

    @ParameterizedTest
    @CsvSource({
        "GM65,02 00 00 01 00 33 31",
        "GM72,04 D0 00 00 FF 2C",
        "GM72,05 D1 00 00 01 FF 29",
        "NEWLAND,40 40 40 40",
        "NEWLAND,5E 5E 5E 5E",
        "NEWLAND,21 39 39 39 30 30 30 33 30 3B",
        "NEWLAND,3F 39 39 39 30 30 30 33 30 3B"
    })
    void aModulesOwnFrameIsNoCodeWhereverItIsCut(ScannerModel model, String frame) {
        byte[] all = join(hex(frame), utf8("A012\r"), hex(frame), utf8("B003\r"));
        String told = "<" + HexFormat.of().formatHex(hex(frame)) + ">";
        for (int cut = 0; cut <= all.length; cut++) {
            var framing = framing(model);
            var heard = new ArrayList<>(framing.take(Arrays.copyOf(all, cut)));
            heard.addAll(framing.take(Arrays.copyOfRange(all, cut, all.length)));
            assertEquals(List.of(told, "A012", told, "B003"), words(heard), "cut at " + cut);
        }
    }

    @Test
    void anAnswerInTheMiddleOfACodeIsTakenOutOfIt() {
        byte[] all = join(utf8("A0"), hex("02 00 00 01 00 33 31"), utf8("12\r"));
        assertEquals(
                List.of("<02000001003331>", "A012"), words(framing(ScannerModel.GM65).take(all)));
    }

    @Test
    void codesThatOnlyBeginLikeAFrameAreCodes() {
        var framing = framing(ScannerModel.NEWLAND);
        assertEquals(
                List.of("!9990", "?x", "@@@", "A@@@@"),
                words(framing.take(utf8("!9990\r?x\r@@@\rA@@@@\r"))));
        framing.take(utf8("@@"));
        assertEquals(List.of("@@"), words(framing.pause()));
    }

    @ParameterizedTest
    @EnumSource(ScannerModel.class)
    void afterAnyNoiseAPauseMakesTheNextCodeWhole(ScannerModel model) {
        var random = new Random(41);
        var framing = framing(model);
        for (int i = 0; i < 5_000; i++) {
            byte[] noise = new byte[random.nextInt(40)];
            random.nextBytes(noise);
            framing.take(noise);
            framing.pause();
            assertEquals(List.of("A012"), words(framing.take(utf8("A012\r"))), "round " + i);
        }
        byte[] flood = new byte[1 << 20];
        random.nextBytes(flood);
        framing.take(flood);
        framing.pause();
        assertEquals(false, framing.waits());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,办理进度", "GB18030,办理进度", "UTF-8,䶮𬱖", "GB18030,䶮𬱖"})
    void textIsUtf8OrElseGb18030(String charset, String text) {
        assertEquals(
                Optional.of(new Scan.Code(text)),
                CodeText.of(text.getBytes(Charset.forName(charset))));
    }

    @Test
    void whatIsNoTextIsToldApart() {
        assertEquals(
                Optional.of(new Scan.Unreadable(Scan.Why.NO_TEXT)), CodeText.of(hex("41 FF FF")));
        assertEquals(
                Optional.of(new Scan.Unreadable(Scan.Why.CONTROL_BYTES)),
                CodeText.of(hex("41 1B 42")));
        assertEquals(Optional.empty(), CodeText.of(hex("31 33 06 2E")));
    }

    @Test
    void aCodeHeldLongerIsToldOnce() {
        var repeats = new Repeats();
        var code = new Scan.Code("A012");
        long second = 1_000_000_000L;
        assertEquals(false, repeats.again(code, 0));
        assertEquals(true, repeats.again(code, second));
        assertEquals(true, repeats.again(code, 2 * second));
        assertEquals(false, repeats.again(new Scan.Code("B003"), 2 * second));
        assertEquals(false, repeats.again(code, 2 * second));
        assertEquals(false, repeats.again(code, 4 * second));
    }
}
