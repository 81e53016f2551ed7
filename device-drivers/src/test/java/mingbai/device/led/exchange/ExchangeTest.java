package mingbai.device.led.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import mingbai.device.led.Impatient;
import mingbai.device.led.LedTrouble;
import mingbai.device.led.lumen.LumenFrame;
import mingbai.device.led.lumen.SerialFraming;
import mingbai.device.led.owner.CardTrouble;
import mingbai.device.line.ByteLine;
import mingbai.device.line.Deadline;
import org.junit.jupiter.api.Test;

class ExchangeTest {
    private static final LumenFrame ASK = new LumenFrame(false, 1, 0x76, 1, Octets.hex("A5 AE AA"));
    private static final LumenFrame ANSWER =
            new LumenFrame(true, 1, 0x76, 0, Octets.hex("A5 AE AA 05"));

    /// Hands out prepared pieces, one a reading, and remembers what was written when.
    private static final class ScriptedLine implements ByteLine {
        private final Queue<byte[]> pieces = new ArrayDeque<>();
        private final List<byte[]> written = new ArrayList<>();
        private final List<Long> times = new ArrayList<>();
        private boolean flood;

        @Override
        public void write(byte[] bytes, Duration limit) {
            written.add(bytes.clone());
            times.add(System.nanoTime());
        }

        /// Nothing comes before the first question.
        @Override
        public byte[] read(Duration limit) {
            if (flood) {
                return new byte[64];
            }
            byte[] piece = written.isEmpty() ? null : pieces.poll();
            if (piece == null) {
                Deadline deadline = Deadline.in(limit);
                while (!deadline.passed()) {
                    Thread.onSpinWait();
                }
                return new byte[0];
            }
            return piece;
        }

        @Override
        public void close() {}
    }

    private static Exchange<LumenFrame> exchange(ScriptedLine line) {
        return new Exchange<>(line, new SerialFraming(), Impatient.PATIENCE, Duration.ofMillis(20));
    }

    private static LumenFrame ask(ScriptedLine line) throws IOException {
        return exchange(line).ask(SerialFraming.encode(ASK), 2, Optional::of);
    }

    @Test
    void anAnswerCutAtAnyByteIsTheSameAnswer() throws IOException {
        byte[] bytes = SerialFraming.encode(ANSWER);
        for (int cut = 1; cut < bytes.length; cut++) {
            ScriptedLine line = new ScriptedLine();
            line.pieces.add(Arrays.copyOf(bytes, cut));
            line.pieces.add(Arrays.copyOfRange(bytes, cut, bytes.length));
            assertEquals(ANSWER, ask(line), "cut at " + cut);
            assertEquals(1, line.written.size());
        }
    }

    @Test
    void noiseBeforeAndADamagedFrameInBetweenCostNothingButTime() throws IOException {
        ScriptedLine line = new ScriptedLine();
        byte[] damaged = SerialFraming.encode(ANSWER);
        damaged[4] ^= 0x40;
        line.pieces.add(Octets.hex("00 FF A5 13 AA AE 77").bytes());
        line.pieces.add(damaged);
        line.pieces.add(SerialFraming.encode(ANSWER));
        assertEquals(ANSWER, ask(line));
    }

    @Test
    void silenceIsOfflineAfterTheSecondQuestion() {
        ScriptedLine line = new ScriptedLine();
        CardTrouble trouble = assertThrows(CardTrouble.class, () -> ask(line));
        assertEquals(LedTrouble.OFFLINE, trouble.trouble());
        assertEquals(2, line.written.size());
        assertArrayEquals(line.written.getFirst(), line.written.getLast());
    }

    @Test
    void onlyDamagedAnswersAreGarbled() {
        ScriptedLine line = new ScriptedLine();
        byte[] damaged = SerialFraming.encode(ANSWER);
        damaged[4] ^= 0x40;
        line.pieces.add(damaged);
        CardTrouble trouble = assertThrows(CardTrouble.class, () -> ask(line));
        assertEquals(LedTrouble.GARBLED, trouble.trouble());
    }

    @Test
    void aHalfDuplexLineIsGivenItsTimeToTurnRound() throws IOException {
        ScriptedLine line = new ScriptedLine();
        Exchange<LumenFrame> exchange = exchange(line);
        for (int i = 0; i < 3; i++) {
            exchange.tell(SerialFraming.encode(ASK));
        }
        for (int i = 1; i < 3; i++) {
            assertTrue(line.times.get(i) - line.times.get(i - 1) >= 20_000_000L);
        }
    }

    @Test
    void aLineThatNeverFallsSilentHoldsNobodyForEver() {
        ScriptedLine line = new ScriptedLine();
        line.flood = true;
        assertThrows(CardTrouble.class, () -> ask(line));
    }
}
