package mingbai.device.led.onbon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedBoardContract;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.Substituted;
import mingbai.device.led.onbon.simulated.SimulatedOnbonCard;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.line.LineAddress;
import org.junit.jupiter.api.Test;

class OnbonLedBoardTest extends LedBoardContract {
    private SimulatedOnbonCard card;

    @Override
    protected SimulatedCard card() {
        card = new SimulatedOnbonCard(new LedPanel(SHAPE, clock), 1, true);
        return card;
    }

    @Override
    protected LedBoard connect(LineAddress address) {
        return new OnbonLedBoard(
                address, OnbonProfile.onTcp(OnbonCard.BX_6K), Impatient.settings(SHAPE, clock));
    }

    @Override
    protected boolean can(LedFault fault) {
        return true;
    }

    private OnbonLedBoard onbon() {
        return (OnbonLedBoard) board;
    }

    @Test
    void itSpeaksLocksAndSwitchesTheRelay() throws Exception {
        soon(board.power(true));
        assertEquals(LedOutcome.shown(), soon(onbon().speak("请A012到3号窗口[n2]", OnbonVoice.USUAL)));
        assertEquals(List.of("[n1]请A012到3号窗口［n2］"), card.said());
        assertEquals(LedOutcome.shown(), soon(onbon().relay(true)));
        assertTrue(card.relay());
        assertEquals(LedOutcome.shown(), soon(onbon().relay(false)));
        assertFalse(card.relay());
        soon(onbon().lock(true, "P000"));
        soon(onbon().lock(false, "P000"));
        assertEquals(List.of("+P000", "-P000"), card.locks());
        assertEquals(0, card.dangerous());
    }

    @Test
    void anAnnouncementIsNotSaidLaterWhenTheCardIsAway() throws Exception {
        soon(board.power(true));
        led.fault(LedFault.SILENT, true);
        assertEquals(
                new LedOutcome.Refused(LedTrouble.OFFLINE),
                soon(onbon().speak("请A012到3号窗口", OnbonVoice.USUAL)));
        led.fault(LedFault.SILENT, false);
        soon(board.show(LedArea.whole(SHAPE, "到", RED_16)));
        assertTrue(card.said().size() <= 1, "heard when it was sent, if at all, and not again");
    }

    @Test
    void rareCharactersAreReplacedAndReported() throws Exception {
        LedArea area = LedArea.whole(SHAPE, "请㛃女士[A]", RED_16);
        assertEquals(
                new LedOutcome.Shown(
                        List.of(
                                new Substituted("㛃", "〓"),
                                new Substituted("[", "［"),
                                new Substituted("]", "］"))),
                soon(board.show(area)));
        LedArea shown = LedArea.whole(SHAPE, "请〓女士［A］", RED_16);
        assertEquals(expected(shown), seen(shown));
    }

    @Test
    void aTextBeyondTheCardsBufferIsRefused() throws Exception {
        LedArea area = LedArea.whole(SHAPE, "长".repeat(600), RED_16);
        assertEquals(new LedOutcome.Refused(LedTrouble.CARD_FULL), soon(board.show(area)));
    }

    @Test
    void oneAreaIsRewrittenOnceASecondAtMost() throws Exception {
        long start = System.nanoTime();
        soon(board.show(LedArea.whole(SHAPE, "一", RED_16)));
        soon(board.show(LedArea.whole(SHAPE, "二", RED_16)));
        soon(board.show(LedArea.whole(SHAPE, "三", RED_16)));
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        assertTrue(took.compareTo(Duration.ofMillis(1_950)) > 0, "took " + took);
    }

    @Test
    void aRunningTextRunsOverOneLine() throws Exception {
        LedArea area =
                LedArea.whole(SHAPE, "欢迎光临政务服务中心", LedStyle.running(LedColor.YELLOW, 32, 10));
        assertEquals(LedOutcome.shown(), soon(board.show(area)));
        assertEquals(0, led.panel().matrix().lit().count(), "it begins outside");
        clock.move(Duration.ofSeconds(1));
        int early = led.panel().matrix().lit().count();
        clock.move(Duration.ofMillis(1_560));
        assertTrue(led.panel().matrix().lit().count() > early && early > 0);
    }
}
