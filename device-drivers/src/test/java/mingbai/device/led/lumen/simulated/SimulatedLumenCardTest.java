package mingbai.device.led.lumen.simulated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.led.MovedClock;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedPanel;
import org.junit.jupiter.api.Test;

/// The simulated card against the documents' printed frames, before any driver talks to it.
class SimulatedLumenCardTest {
    private static final BoardShape SHAPE = new BoardShape(64, 32, BoardShape.Dots.RED_GREEN_BLUE);

    private static final String TEXT = "12 00 00 01 00 00 03 02 FF 00 00 61 62 63 00";

    private final LedPanel panel = new LedPanel(SHAPE, new MovedClock());
    private final SimulatedLumenCard card = new SimulatedLumenCard(panel, 1, false, 0);

    private List<Octets> answers(String frame) {
        return card.connect(new Faults()).take(Octets.hex(frame).bytes()).stream()
                .map(Octets::of)
                .toList();
    }

    @Test
    void itIsSwitchedByThePrintedFrames() {
        assertEquals(
                List.of(Octets.hex("A5 E8 32 01 76 00 00 00 91 01 AE")),
                answers("A5 68 32 01 76 01 00 00 00 00 00 00 00 00 00 12 01 AE"));
        assertFalse(panel.on());
        answers("A5 68 32 01 76 01 00 01 00 00 00 00 00 00 00 13 01 AE");
        assertTrue(panel.on());
        assertEquals(1, answers("A5 68 32 01 76 01 01 13 01 AE").size());
    }

    @Test
    void itShowsThePrintedText() {
        answers(
                "A5 68 32 01 7B 01 13 00 00 00 12 00 00 01 00 00 03 02 FF 00 00 61 62 63 0D 63 62"
                        + "61 00 9A 04 AE");
        LedStyle style = LedStyle.standing(LedColor.RED, 16).with(Across.CENTER, Down.TOP);
        assertEquals(DotPages.of("abc\ncba", 64, 32, style).getFirst(), panel.matrix().lit());
    }

    @Test
    void theDamagedTextIsNotShown() {
        assertEquals(
                List.of(),
                answers(
                        "A5 68 32 01 7B 01 0F 00 00 00 12 00 00 01 20 00 03 02 FF 00 00 61 62 00"
                                + "62 03 AE"));
        assertEquals(0, panel.areas());
    }

    @Test
    void savingToFlashAndRestartsAreRefusedAndCounted() {
        answers("A5 68 32 01 2D 01 00 C9 00 AE");
        answers("A5 68 32 01 7B 01 04 00 00 00 07 00 00 00 22 01 AE");
        assertEquals(2, card.dangerous());
    }

    /// A million dots a side would fill the memory of whoever draws them.
    @Test
    void aWindowBeyondAnyBoardIsRefusedWithItsText() {
        var talk = card.connect(new Faults());
        for (var content : List.of("01 01 00 00 00 00 7F FF 7F FF", TEXT)) {
            var data = Octets.hex(content);
            var whole = Octets.hex("%02X 00 00 00 ".formatted(data.length()) + content);
            talk.take(SerialFraming.encode(new LumenFrame(false, 1, 0x7B, 1, whole)));
        }
        assertEquals(0, panel.areas());
        assertEquals(0, panel.matrix().lit().count());
    }
}
