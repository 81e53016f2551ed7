package mingbai.device.led.onbon.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.MovedClock;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import org.junit.jupiter.api.Test;

/// The simulated card against the maker's printed frames, before any driver talks to it.
class SimulatedOnbonCardTest {
    private static final String HEAD = "A5 A5 A5 A5 A5 A5 A5 A5 ";
    private static final String PING =
            "01 00 00 80 00 00 00 00 00 00 FE 02 05 00 A2 00 01 00 00 68 F8 5A";
    private static final BoardShape SHAPE = new BoardShape(128, 32, BoardShape.Dots.RED);

    private final LedPanel panel = new LedPanel(SHAPE, new MovedClock());
    private final SimulatedOnbonCard card = new SimulatedOnbonCard(panel, 1, true);

    private List<Octets> answers(String frame) {
        return card.connect(new Faults()).take(Octets.hex(HEAD + frame).bytes()).stream()
                .map(Octets::of)
                .toList();
    }

    /// As the maker's examples, but for the card's own number in place of FFFE where asked by it.
    private static Octets reply(String from, String data) {
        return Octets.hex(HEAD + "00 80 " + from + " 00 00 00 00 00 00 FE 02 05 00 " + data);
    }

    @Test
    void itShowsTheMakersWelcomeAndAcknowledgesByteForByte() {
        assertEquals(
                List.of(reply("FE FF", "A0 00 00 00 00 14 AC 5A")),
                answers(
                        "FE FF 00 80 00 00 00 00 00 00 FE 02 2C 00 A3 06 01 00 00 00 01 23 00 00"
                                + "00 80 00 00 80 80 20 00 00 00 00 0A 00 00 00 00 02 01 01 00 02"
                                + "0A 08 00 00 00 BB B6 D3 AD B9 E2 C1 D9 3C 49 5A"));
        LedStyle style = LedStyle.standing(LedColor.RED, 16).with(Across.LEFT, Down.TOP);
        assertEquals(DotPages.of("欢迎光临", 128, 32, style).getFirst(), panel.matrix().lit());
    }

    @Test
    void itAnswersAWrongChecksumWithTheMakersNack() {
        Octets nack =
                answers("FE FF 00 80 00 00 00 00 00 00 FE 02 05 00 A2 00 01 00 00 00 00 5A")
                        .getFirst();
        assertEquals("a0 01 05 00 00", nack.toString().substring(66, 80));
    }

    @Test
    void itAnswersPingSetsItsClockAndLocks() {
        assertEquals(1, answers(PING).size());
        answers(
                "01 00 00 80 00 00 00 00 00 00 FE 02 0D 00 A2 03 01 08 00 13 20 01 25 11 17 26 05"
                        + "B0 3F 5A");
        assertEquals("2013-01-25T11:17:26", panel.cardTime().orElseThrow().toString());
        answers(
                "01 00 00 80 00 00 00 00 00 00 FE 02 0B 00 A3 04 01 00 00 00 01 50 30 30 30"
                        + "C2 40 5A");
        answers(
                "01 00 00 80 00 00 00 00 00 00 FE 02 0B 00 A3 04 01 00 00 00 00 50 30 30 30"
                        + "FF 80 5A");
        assertEquals(List.of("+P000", "-P000"), card.locks());
        assertEquals(0, card.dangerous());
    }

    @Test
    void formattingAndFilesAreRefusedAndCounted() {
        answers("01 00 00 80 00 00 00 00 00 00 FE 02 05 00 A1 00 01 00 00 2C F8 5A");
        answers(
                "FE FF 00 80 00 00 00 00 00 00 FE 02 0E 00 A1 05 01 00 00 01 50 30 30 30 47 00 00"
                        + "00 48 14 5A");
        assertEquals(2, card.dangerous());
    }

    @Test
    void anotherScreensFramesAreNotItsOwn() {
        SimulatedOnbonCard other = new SimulatedOnbonCard(panel, 2, true);
        byte[] ping = Octets.hex(HEAD + PING).bytes();
        assertEquals(List.of(), List.copyOf(other.connect(new Faults()).take(ping)));
        assertFalse(card.connect(new Faults()).take(ping).isEmpty());
    }
}
