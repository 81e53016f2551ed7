package mingbai.device.led.lumen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedBoardContract;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.led.Substituted;
import mingbai.device.led.lumen.simulated.SimulatedLumenCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.line.LineAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LumenLedBoardTest extends LedBoardContract {
    private SimulatedLumenCard card;

    @Override
    protected SimulatedCard card() {
        card = new SimulatedLumenCard(new LedPanel(SHAPE, clock), 1, true, LumenLink.FACTORY_CODE);
        return card;
    }

    @Override
    protected LedBoard connect(LineAddress address) {
        return LumenLedBoard.connect(
                address, LumenLink.of(address, 1), Impatient.settings(SHAPE, clock));
    }

    @Override
    protected boolean can(LedFault fault) {
        return true;
    }

    /// Nothing is lost: the dots are ours.
    @Test
    void standingTextWithRareCharactersIsSentAsDots() throws Exception {
        LedArea area = LedArea.whole(SHAPE, "请㛃𬱖䶮到3号窗口", LedStyle.standing(LedColor.YELLOW, 24));
        assertEquals(LedOutcome.shown(), soon(board.show(area)));
        assertEquals(expected(area), seen(area));
        assertEquals(0, card.dangerous());
    }

    @Test
    void runningTextWithRareCharactersIsReplacedAndReported() throws Exception {
        LedArea area = LedArea.whole(SHAPE, "请㛃女士", LedStyle.running(LedColor.RED, 16, 5));
        assertEquals(
                new LedOutcome.Shown(List.of(new Substituted("㛃", "〓"))), soon(board.show(area)));
    }

    @Test
    void theSerialFramingShowsTheSame(@TempDir Path directory) throws Exception {
        SimulatedLumenCard far = new SimulatedLumenCard(new LedPanel(SHAPE, clock), 3, false, 0);
        try (PseudoTerminals cable = PseudoTerminals.in(directory);
                SimulatedLed onLine = SimulatedLed.onLine(far, cable.there().open());
                LedBoard serial =
                        LumenLedBoard.connect(
                                cable.here(),
                                LumenLink.of(cable.here(), 3),
                                Impatient.settings(SHAPE, clock))) {
            LedArea area = LedArea.whole(SHAPE, "请A012到3号窗口", RED_16);
            assertEquals(LedOutcome.shown(), serial.show(area).get(10, TimeUnit.SECONDS));
            assertEquals(expected(area), onLine.panel().matrix().lit());
        }
    }
}
