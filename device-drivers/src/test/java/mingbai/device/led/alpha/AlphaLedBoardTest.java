package mingbai.device.led.alpha;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import mingbai.device.Await;
import mingbai.device.health.Confidence;
import mingbai.device.health.DeviceStatus;
import mingbai.device.led.BoardShape;
import mingbai.device.led.Brightness;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedBoard;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedOutcome;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.MovedClock;
import mingbai.device.led.PseudoTerminals;
import mingbai.device.led.alpha.simulated.SimulatedAlphaSign;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.exchange.Octets;
import mingbai.device.led.simulated.Faults;
import mingbai.device.led.simulated.LedFault;
import mingbai.device.led.simulated.LedPanel;
import mingbai.device.led.simulated.SimulatedLed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AlphaLedBoardTest {
    private static final BoardShape SIGN = new BoardShape(128, 16, BoardShape.Dots.RED_GREEN);
    private static final LedStyle STYLE = LedStyle.standing(LedColor.GREEN, 16);

    private final MovedClock clock = new MovedClock();
    private final SimulatedAlphaSign sign = new SimulatedAlphaSign(new LedPanel(SIGN, clock));

    private static LedOutcome soon(java.util.concurrent.CompletableFuture<LedOutcome> future)
            throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    /// Form 9708-8061F; the sum 02E5 was computed anew.
    @Test
    void helloIsAsInTheProtocolsExample() {
        byte[] command = "AA\u001b b\u001c1HELLO".getBytes(StandardCharsets.US_ASCII);
        assertEquals(
                Octets.hex(
                        "00 00 00 00 00 01 5A 30 30 02 41 41 1B 20 62 1C 31 48 45 4C 4C 4F 03"
                                + "30 32 45 35 04"),
                Octets.of(AlphaFrame.of(command)));
        LedArea area = LedArea.whole(SIGN, "HELLO", LedStyle.standing(LedColor.RED, 16));
        assertEquals(Octets.of(command), Octets.of(AlphaFrame.text(area, "HELLO", LedColor.RED)));
    }

    @Test
    void theSignShowsACallCutAnywhereAndAfterNoise() {
        LedArea area = LedArea.whole(SIGN, "A012 > 3", STYLE);
        byte[] frame = AlphaFrame.of(AlphaFrame.text(area, "A012 > 3", LedColor.GREEN));
        for (int cut = 0; cut <= frame.length; cut++) {
            sign.panel().clear();
            var session = sign.connect(new Faults());
            session.take(Octets.hex("55 02 41 FF 03 04").bytes());
            session.take(java.util.Arrays.copyOf(frame, cut));
            session.take(java.util.Arrays.copyOfRange(frame, cut, frame.length));
            assertEquals(
                    DotPages.of("A012 > 3", 128, 16, STYLE).getFirst(),
                    sign.panel().matrix().lit());
        }
        byte[] damaged = frame.clone();
        damaged[20] ^= 1;
        sign.connect(new Faults()).take(damaged);
        assertEquals(1, sign.wrong());
    }

    @Test
    void overASerialLineTheSignShowsWhatAsciiCanSay(@TempDir Path directory) throws Exception {
        try (PseudoTerminals cable = PseudoTerminals.in(directory);
                SimulatedLed led = SimulatedLed.onLine(sign, cable.there().open());
                LedBoard board =
                        AlphaLedBoard.connect(cable.here(), Impatient.settings(SIGN, clock))) {
            LedOutcome outcome = soon(board.show(LedArea.whole(SIGN, "请Ａ012到3号窗口", STYLE)));
            assertTrue(outcome instanceof LedOutcome.Shown shown && !shown.substituted().isEmpty());
            Await.until(
                    "shown",
                    () ->
                            led.panel()
                                    .matrix()
                                    .lit()
                                    .equals(DotPages.of("A012 3", 128, 16, STYLE).getFirst()));
            assertEquals(Confidence.ASSUMED, board.health().confidence());
            assertEquals(LedOutcome.shown(), soon(board.power(false)));
            Await.until("dark", () -> led.panel().matrix().lit().count() == 0);
            assertEquals(LedOutcome.shown(), soon(board.setClock()));
            Await.until("clock", () -> sign.time().equals("0855"));
            assertEquals(
                    new LedOutcome.Refused(LedTrouble.CANNOT),
                    soon(board.brightness(new Brightness(50))));
            assertEquals(
                    new LedOutcome.Refused(LedTrouble.TOO_MANY_AREAS),
                    soon(board.show(new LedArea(1, 0, 0, 16, 16, "B", STYLE))));
        }
    }

    @Test
    void aSignThatIsUnpluggedIsNoDeviceAndShowsTheNewestLater() throws Exception {
        try (SimulatedLed led = SimulatedLed.onTcp(sign, 0);
                LedBoard board =
                        AlphaLedBoard.connect(led.address(), Impatient.settings(SIGN, clock))) {
            assertEquals(LedOutcome.shown(), soon(board.show(LedArea.whole(SIGN, "A1", STYLE))));
            led.fault(LedFault.UNPLUGGED, true);
            Await.until("noticed", () -> board.health().status() == DeviceStatus.NO_DEVICE);
            soon(board.show(LedArea.whole(SIGN, "A2", STYLE)));
            led.fault(LedFault.UNPLUGGED, false);
            Await.until(
                    "shown",
                    () ->
                            led.panel()
                                    .matrix()
                                    .lit()
                                    .equals(DotPages.of("A2", 128, 16, STYLE).getFirst()));
        }
    }

    @Test
    void contentNeverBecomesAControlCode() {
        Random random = new Random(41);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i > 0; i--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x20 : 0x10000));
            }
            LedArea area = LedArea.whole(SIGN, text.toString(), STYLE);
            byte[] bytes = AlphaFrame.text(area, AlphaTalk.fit(area).text(), LedColor.RED);
            for (int i = 7; i < bytes.length; i++) {
                assertTrue(bytes[i] >= 0x20 || bytes[i] == '\r', "round " + round);
            }
            assertEquals(List.of(), List.copyOf(sign.connect(new Faults()).take(bytes)));
        }
    }
}
