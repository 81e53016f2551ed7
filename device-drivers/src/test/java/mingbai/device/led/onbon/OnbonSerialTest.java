package mingbai.device.led.onbon;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.MovedClock;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedLed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The driver on a real serial port, with the card at the other end of the cable.
class OnbonSerialTest {
    private static final BoardShape STRIP = new BoardShape(128, 16, BoardShape.Dots.RED);
    private static final LedArea CALL =
            LedArea.whole(STRIP, "A012请到窗口", LedStyle.standing(LedColor.WHITE, 16));

    @TempDir Path directory;
    private final MovedClock clock = new MovedClock();

    @Test
    void aStripOnASerialLineShowsACallInTheOnlyColourItHas() throws Exception {
        try (PseudoTerminals cable = PseudoTerminals.in(directory);
                SimulatedLed led = card(cable, 7);
                OnbonLedBoard board = board(cable, 7)) {
            assertEquals(LedOutcome.shown(), board.show(CALL).get(10, TimeUnit.SECONDS));
            var matrix = led.panel().matrix();
            assertEquals(DotPages.of(CALL.text(), 128, 16, CALL.style()).getFirst(), matrix.lit());
            assertEquals(0xFF0000, colourOfSome(led));
        }
    }

    @Test
    void aCardOfAnotherScreenNumberDoesNotAnswer() throws Exception {
        try (PseudoTerminals cable = PseudoTerminals.in(directory);
                SimulatedLed led = card(cable, 8);
                OnbonLedBoard board = board(cable, 7)) {
            assertEquals(
                    new LedOutcome.Kept(LedTrouble.OFFLINE),
                    board.show(CALL).get(20, TimeUnit.SECONDS));
            assertEquals(0, led.panel().areas());
        }
    }

    @Test
    void noiseOnTheLineIsSurvived() throws Exception {
        try (PseudoTerminals cable = PseudoTerminals.in(directory);
                SimulatedLed led = card(cable, 7);
                OnbonLedBoard board = board(cable, 7)) {
            led.fault(LedFault.NOISE, true);
            assertEquals(LedOutcome.shown(), board.show(CALL).get(10, TimeUnit.SECONDS));
        }
    }

    private SimulatedLed card(PseudoTerminals cable, int screen) throws Exception {
        SimulatedOnbonCard card = new SimulatedOnbonCard(new LedPanel(STRIP, clock), screen, false);
        return SimulatedLed.onLine(card, cable.there().open());
    }

    private OnbonLedBoard board(PseudoTerminals cable, int screen) {
        return new OnbonLedBoard(
                cable.here(),
                OnbonProfile.onSerial(OnbonCard.BX_5K, screen),
                Impatient.settings(STRIP, clock));
    }

    private static int colourOfSome(SimulatedLed led) {
        var matrix = led.panel().matrix();
        for (int x = 0; x < matrix.width(); x++) {
            if (matrix.rgb(x, 8) != 0) {
                return matrix.rgb(x, 8);
            }
        }
        return 0;
    }
}
