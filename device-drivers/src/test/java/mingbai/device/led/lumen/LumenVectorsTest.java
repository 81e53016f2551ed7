package mingbai.device.led.lumen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.List;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.text.CardCharset;
import org.junit.jupiter.api.Test;

/// The frames printed in the documents of the C-Power 5200 series.
class LumenVectorsTest {
    private static Octets serial(LumenRequest request) {
        return Octets.of(
                SerialFraming.encode(LumenFrame.ask(1, request.command(), request.data())));
    }

    @Test
    void powerIsAskedAsInChapter1Point2Point9() {
        assertEquals(
                Octets.hex("A5 68 32 01 76 01 01 13 01 AE"), serial(new LumenRequest.AskPower()));
    }

    @Test
    void powerIsSwitchedAsInTheExamplesWhichCarrySevenZeros() {
        assertEquals(
                Octets.hex("A5 68 32 01 76 01 00 00 00 00 00 00 00 00 00 12 01 AE"),
                serial(new LumenRequest.Power(false)));
        assertEquals(
                Octets.hex("A5 68 32 01 76 01 00 01 00 00 00 00 00 00 00 13 01 AE"),
                serial(new LumenRequest.Power(true)));
    }

    /// Printed with two lines of text, at a speed and colour of its own.
    @Test
    void pureTextIsTheExampleOfExternalCalls() {
        Octets call = Octets.hex("12 00 00 01 00 00 03 02 FF 00 00 61 62 63 0D 63 62 61 00");
        assertEquals(
                Octets.hex(
                        "A5 68 32 01 7B 01 13 00 00 00 12 00 00 01 00 00 03 02 FF 00 00"
                                + "61 62 63 0D 63 62 61 00 9A 04 AE"),
                serial(new LumenRequest.Piece(0, 0, call)));
        LedStyle style =
                new LedStyle(
                        LedColor.RED,
                        16,
                        Across.CENTER,
                        Down.TOP,
                        LedMotion.STILL,
                        10,
                        java.time.Duration.ofSeconds(3));
        LedArea area = new LedArea(0, 0, 0, 64, 32, "abc\ncba", style);
        Octets ours = LumenContent.text(0, area, area.text(), LedColor.RED, CardCharset.GB2312);
        assertEquals(
                Octets.hex("12 00 00 01 01 00 03 02 FF 00 00 61 62 63 0D 63 62 61 00"),
                ours,
                "as printed but for the speed, which the document counts from 1");
    }

    /// Damaged: LL says 15 bytes but 14 follow, and the sum should be 71 03.
    @Test
    void theOtherTextExampleIsDamagedAndDropped() {
        SerialFraming frames = new SerialFraming();
        Octets printed =
                Octets.hex(
                        "A5 68 32 01 7B 01 0F 00 00 00 12 00 00 01 20 00 03 02 FF 00 00 61 62 00"
                                + "62 03 AE");
        assertEquals(List.of(), frames.take(printed.bytes()));
        assertEquals(1, frames.damaged());
    }

    @Test
    void theSetupDocumentsAddressAndItsAnswerAreUnderstood() {
        SerialFraming frames = new SerialFraming();
        Octets ask =
                Octets.hex(
                        "A5 68 32 01 3C 01 00 C0 A8 01 DE C0 A8 01 01 FF FF FF 00 14 50 FF FF FF"
                                + "FF E6 0B AE");
        Octets answer = Octets.hex("A5 E8 32 01 3C 01 01 59 01 AE");
        assertEquals(false, frames.take(ask.bytes()).getFirst().answer());
        assertEquals(
                new LumenFrame(true, 1, 0x3C, 1, Octets.hex("01")),
                frames.take(answer.bytes()).getFirst());
    }

    @Test
    void onTheNetworkTheCodeComesFirstAndNothingIsEscaped() {
        LumenFrame frame = LumenFrame.ask(1, 0x76, Octets.hex("01"));
        assertEquals(
                Octets.hex("FF FF FF FF 08 00 00 00 68 32 01 76 01 01 13 01"),
                Octets.of(new NetworkFraming(LumenLink.FACTORY_CODE).encode(frame)));
    }

    @Test
    void theClockCountsFromTheSecondsUp() {
        LocalDateTime sunday = LocalDateTime.of(2026, 4, 5, 8, 55, 30);
        assertEquals(
                Octets.hex("00 1E 37 08 00 05 04 1A"), new LumenRequest.SetClock(sunday).data());
    }

    @Test
    void windowsAreBigEndian() {
        LedStyle style = LedStyle.standing(LedColor.RED, 16);
        assertEquals(
                Octets.hex("01 02 00 00 00 00 01 00 00 10 00 00 00 10 01 00 00 10"),
                LumenRequest.windows(
                        List.of(
                                new LedArea(0, 0, 0, 256, 16, "", style),
                                new LedArea(1, 0, 16, 256, 16, "", style))));
    }
}
