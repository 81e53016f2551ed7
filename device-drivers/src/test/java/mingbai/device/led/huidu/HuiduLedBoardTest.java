package mingbai.device.led.huidu;

import static org.junit.jupiter.api.Assertions.assertEquals;

import mingbai.device.led.Impatient;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedBoardContract;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.huidu.simulated.SimulatedHuiduCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.line.LineAddress;
import org.junit.jupiter.api.Test;

class HuiduLedBoardTest extends LedBoardContract {
    private SimulatedHuiduCard card;

    @Override
    protected SimulatedCard card() {
        card = new SimulatedHuiduCard(new LedPanel(SHAPE, clock));
        return card;
    }

    @Override
    protected LedBoard connect(LineAddress address) {
        return HuiduLedBoard.connect(address, Impatient.settings(SHAPE, clock));
    }

    /// TCP only: the protocol has neither checksums nor a mark to begin at again after noise.
    @Override
    protected boolean can(LedFault fault) {
        return fault != LedFault.NOISE && fault != LedFault.WRONG_CHECKSUM;
    }

    @Test
    void markUpInATextIsShownAsItIs() throws Exception {
        LedArea area = LedArea.whole(SHAPE, "<b>&'\"</b>㛃", RED_16);
        assertEquals(LedOutcome.shown(), soon(board.show(area)));
        assertEquals(expected(area), seen(area));
        assertEquals(0, card.flashWrites());
    }
}
