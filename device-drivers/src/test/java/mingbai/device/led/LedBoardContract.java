package mingbai.device.led;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.health.Readiness;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.dots.Dots;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.SimulatedCard;
import mingbai.device.led.simulated.SimulatedLed;
import mingbai.device.line.LineAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every board with an answering card does, over a real TCP connection to its simulator.
public abstract class LedBoardContract {
    protected static final BoardShape SHAPE =
            new BoardShape(256, 32, BoardShape.Dots.RED_GREEN_BLUE);
    protected static final LedStyle RED_16 = LedStyle.standing(LedColor.RED, 16);

    protected final MovedClock clock = new MovedClock();
    protected SimulatedLed led;
    protected LedBoard board;

    protected abstract SimulatedCard card();

    protected abstract LedBoard connect(LineAddress address);

    /// Whether the protocol knows checksums, a busy card, a card clock.
    protected abstract boolean can(LedFault fault);

    @BeforeEach
    void switchOn() throws IOException {
        led = SimulatedLed.onTcp(card(), 0);
        board = connect(led.address());
    }

    @AfterEach
    void switchOff() {
        board.close();
        led.close();
    }

    protected static LedOutcome soon(CompletableFuture<LedOutcome> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    protected static Dots expected(LedArea area) {
        return DotPages.of(area.text(), area.width(), area.height(), area.style()).getFirst();
    }

    protected Dots seen(LedArea area) {
        return led.panel().matrix().lit(area.x(), area.y(), area.width(), area.height());
    }

    private static LedArea call() {
        return LedArea.whole(SHAPE, "请A012到3号窗口", RED_16);
    }

    @Test
    void aCallIsOnTheBoardDotForDot() throws Exception {
        LedArea call = call();
        assertEquals(LedOutcome.shown(), soon(board.show(call)));
        assertEquals(expected(call), seen(call));
        assertEquals(0xFF0000, colour());
        assertEquals(DeviceStatus.ONLINE, board.health().status());
        assertEquals(Confidence.OBSERVED, board.health().confidence());
        assertEquals(Readiness.READY, board.health().readiness());
    }

    private int colour() {
        var matrix = led.panel().matrix();
        for (int x = 0; x < SHAPE.width(); x++) {
            for (int y = 0; y < SHAPE.height(); y++) {
                if (matrix.rgb(x, y) != 0) {
                    return matrix.rgb(x, y);
                }
            }
        }
        return 0;
    }

    @Test
    void aProgrammeShowsItsAreasAndNoOthers() throws Exception {
        LedArea left = new LedArea(0, 0, 0, 128, 32, "3号窗口", RED_16);
        LedArea right =
                new LedArea(1, 128, 0, 128, 32, "欢迎光临", LedStyle.standing(LedColor.GREEN, 24));
        assertEquals(LedOutcome.shown(), soon(board.show(List.of(left, right))));
        assertEquals(expected(left), seen(left));
        assertEquals(expected(right), seen(right));
        assertEquals(LedOutcome.shown(), soon(board.show(List.of(left))));
        assertEquals(expected(left), seen(left));
        assertEquals(0, seen(right).count());
    }

    @Test
    void alignmentIsKept() throws Exception {
        List<LedStyle> styles =
                List.of(
                        RED_16.with(LedStyle.Across.LEFT, LedStyle.Down.TOP),
                        RED_16.with(LedStyle.Across.CENTER, LedStyle.Down.BOTTOM),
                        RED_16.with(LedStyle.Across.RIGHT, LedStyle.Down.MIDDLE));
        for (LedStyle style : styles) {
            LedArea area = LedArea.whole(SHAPE, "甲1", style);
            assertEquals(LedOutcome.shown(), soon(board.show(area)));
            assertEquals(expected(area), seen(area), style.toString());
        }
    }

    @Test
    void clearingTakesEverythingOff() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        assertEquals(LedOutcome.shown(), soon(board.clear()));
        assertEquals(0, led.panel().matrix().lit().count());
        LedArea after = LedArea.whole(SHAPE, "暂停服务", RED_16);
        assertEquals(LedOutcome.shown(), soon(board.show(after)));
        assertEquals(expected(after), seen(after));
    }

    @Test
    void powerAndBrightnessAreSet() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        assertEquals(LedOutcome.shown(), soon(board.brightness(new Brightness(40))));
        assertEquals(40, led.panel().brightness(), 2);
        assertEquals(LedOutcome.shown(), soon(board.power(false)));
        assertEquals(0, led.panel().matrix().lit().count());
        assertEquals(LedOutcome.shown(), soon(board.power(true)));
        assertEquals(expected(call()), seen(call()));
    }

    @Test
    void theCardsClockIsSetInTheHallsTimeZone() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.setClock()));
        assertEquals("2026-04-01T08:55", led.panel().cardTime().orElseThrow().toString());
    }

    @Test
    void whatTheCardCannotHoldIsRefusedAtOnce() throws Exception {
        LedArea outside = new LedArea(0, 200, 0, 100, 16, "外", RED_16);
        assertEquals(new LedOutcome.Refused(LedTrouble.OUTSIDE), soon(board.show(outside)));
        LedArea other = new LedArea(LedArea.HIGHEST_ID, 0, 0, 16, 16, "多", RED_16);
        assertEquals(new LedOutcome.Refused(LedTrouble.TOO_MANY_AREAS), soon(board.show(other)));
        LedArea over = new LedArea(1, 8, 8, 16, 16, "叠", RED_16);
        assertEquals(
                new LedOutcome.Refused(LedTrouble.OUTSIDE),
                soon(board.show(List.of(call(), over))));
    }

    @Test
    void aFloodOfNewsEndsWithTheNewest() throws Exception {
        CompletableFuture<LedOutcome> last = board.show(call());
        int superseded = 0;
        for (int i = 0; i < 500; i++) {
            CompletableFuture<LedOutcome> older = last;
            last = board.show(LedArea.whole(SHAPE, "请B%03d到2号窗口".formatted(i), RED_16));
            superseded += older.getNow(LedOutcome.shown()) instanceof LedOutcome.Superseded ? 1 : 0;
        }
        assertEquals(LedOutcome.shown(), soon(last));
        LedArea newest = LedArea.whole(SHAPE, "请B499到2号窗口", RED_16);
        assertEquals(expected(newest), seen(newest));
        assertTrue(superseded > 400, "superseded " + superseded);
    }

    @Test
    void aBoardThatIsAwayShowsTheNewestWhenItComesBack() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.brightness(new Brightness(60))));
        led.fault(LedFault.UNPLUGGED, true);
        Await.until("noticed", () -> board.health().status() == DeviceStatus.NO_DEVICE);
        assertInstanceOf(LedOutcome.Kept.class, soon(board.show(call())));
        LedArea newer = LedArea.whole(SHAPE, "请A013到5号窗口", RED_16);
        assertEquals(new LedOutcome.Kept(LedTrouble.NO_DEVICE), soon(board.show(newer)));
        assertEquals(Readiness.UNAVAILABLE, board.health().readiness());
        assertTrue(board.health().details().toString().contains("检查电源"));
        led.panel().clear();
        led.panel().brightness(100);
        led.fault(LedFault.UNPLUGGED, false);
        Await.until("shown again", () -> seen(newer).equals(expected(newer)));
        assertEquals(60, led.panel().brightness(), 2);
        Await.until("well again", () -> board.health().readiness() == Readiness.READY);
    }

    @Test
    void aSilentCardIsOfflineInTimeAndComesBack() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        led.fault(LedFault.SILENT, true);
        LedArea next = LedArea.whole(SHAPE, "请A014到1号窗口", RED_16);
        assertEquals(new LedOutcome.Kept(LedTrouble.OFFLINE), soon(board.show(next)));
        assertEquals(DeviceStatus.OFFLINE, board.health().status());
        led.fault(LedFault.SILENT, false);
        Await.until("shown", () -> seen(next).equals(expected(next)));
        Await.until("well", () -> board.health().status() == DeviceStatus.ONLINE);
    }

    @Test
    void aSlowCardIsOnlySlow() throws Exception {
        led.fault(LedFault.SLOW, true);
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        assertEquals(expected(call()), seen(call()));
    }

    @Test
    void anAnswerThatTricklesInIsUnderstood() throws Exception {
        led.fault(LedFault.DRIBBLES, true);
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        assertEquals(expected(call()), seen(call()));
    }

    @Test
    void garbageIsNotTakenForAnAnswer() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        led.fault(LedFault.GARBAGE, true);
        LedArea next = LedArea.whole(SHAPE, "请A015到1号窗口", RED_16);
        assertInstanceOf(LedOutcome.Kept.class, soon(board.show(next)));
        assertNotEquals(Readiness.READY, board.health().readiness());
        led.fault(LedFault.GARBAGE, false);
        Await.until("well", () -> board.health().status() == DeviceStatus.ONLINE);
        Await.until("shown", () -> seen(next).equals(expected(next)));
    }

    @Test
    void aWrongChecksumIsNotTakenForAnAnswer() throws Exception {
        if (can(LedFault.WRONG_CHECKSUM)) {
            assertEquals(LedOutcome.shown(), soon(board.show(call())));
            led.fault(LedFault.WRONG_CHECKSUM, true);
            LedArea next = LedArea.whole(SHAPE, "请A016到1号窗口", RED_16);
            assertEquals(new LedOutcome.Kept(LedTrouble.GARBLED), soon(board.show(next)));
            assertEquals(DeviceStatus.HARDWARE_ERROR, board.health().status());
            led.fault(LedFault.WRONG_CHECKSUM, false);
            Await.until("well", () -> board.health().status() == DeviceStatus.ONLINE);
        }
    }

    @Test
    void noiseBeforeAnAnswerIsSkipped() throws Exception {
        if (can(LedFault.NOISE)) {
            led.fault(LedFault.NOISE, true);
            assertEquals(LedOutcome.shown(), soon(board.show(call())));
        }
    }

    @Test
    void aBusyCardIsAskedAgainLater() throws Exception {
        if (can(LedFault.BUSY)) {
            assertEquals(LedOutcome.shown(), soon(board.power(true)));
            led.fault(LedFault.BUSY, true);
            assertEquals(new LedOutcome.Kept(LedTrouble.CARD_BUSY), soon(board.show(call())));
            assertEquals(DeviceStatus.DEVICE_BUSY, board.health().status());
            led.fault(LedFault.BUSY, false);
            Await.until("shown", () -> seen(call()).equals(expected(call())));
        }
    }

    @Test
    void aCardThatHangsUpInMidFrameIsCalledAgain() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        led.fault(LedFault.HANGS_UP, true);
        LedArea next = LedArea.whole(SHAPE, "请A017到1号窗口", RED_16);
        assertInstanceOf(LedOutcome.Kept.class, soon(board.show(next)));
        led.fault(LedFault.HANGS_UP, false);
        Await.until("shown", () -> seen(next).equals(expected(next)));
        Await.until("well", () -> board.health().status() == DeviceStatus.ONLINE);
    }

    @Test
    void aSecondClientIsToldThatTheCardIsTaken() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        try (LedBoard second = connect(led.address())) {
            LedArea other = LedArea.whole(SHAPE, "抢占", RED_16);
            assertEquals(new LedOutcome.Kept(LedTrouble.TAKEN), soon(second.show(other)));
            assertEquals(DeviceStatus.DEVICE_BUSY, second.health().status());
        }
        assertEquals(expected(call()), seen(call()));
    }

    @Test
    void aClosedBoardRefuses() throws Exception {
        assertEquals(LedOutcome.shown(), soon(board.show(call())));
        board.close();
        assertEquals(new LedOutcome.Refused(LedTrouble.CLOSED), soon(board.show(call())));
        assertEquals(
                new LedOutcome.Refused(LedTrouble.CLOSED), soon(board.brightness(Brightness.FULL)));
    }
}
