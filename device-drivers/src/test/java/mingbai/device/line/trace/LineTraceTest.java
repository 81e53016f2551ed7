package mingbai.device.line.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import mingbai.device.line.ByteLine;
import mingbai.device.line.trace.LineTrace.Contents;
import org.junit.jupiter.api.Test;

/// What a technician reads of a line, and what nobody ever reads.
class LineTraceTest {
    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-24T01:15:02.120Z"));
    private static final Duration SOON = Duration.ofSeconds(1);
    private static final byte[] CARD = "AAAA11010519491231002X".getBytes(StandardCharsets.UTF_8);

    private final LineTrace trace = new LineTrace(Contents.BYTES, CLOCK);

    /// A line whose other end says the same again and again.
    private static final class Parrot implements ByteLine {
        private final byte[] answer;

        Parrot(byte... answer) {
            this.answer = answer;
        }

        @Override
        public void write(byte[] bytes, Duration limit) {}

        @Override
        public byte[] read(Duration limit) {
            return answer;
        }

        @Override
        public void close() {}
    }

    private static List<String> lines(LineTrace trace) {
        return trace.turns().stream().map(LineTrace.Turn::toString).toList();
    }

    @Test
    void whatBothSaidCanBeReadInOrder() throws IOException {
        ByteLine.Opener parrot = () -> new Parrot((byte) 0x16);
        try (ByteLine line = trace.over(parrot).open()) {
            line.write(new byte[] {0x10, 0x04, 0x01}, SOON);
            line.read(SOON);
        }
        var lines = lines(trace);
        assertEquals("2026-11-24T01:15:02.120Z → 3 10 04 01", lines.get(1));
        assertEquals("2026-11-24T01:15:02.120Z ← 1 16", lines.get(2));
        assertTrue(lines.getFirst().contains("连接"), lines.getFirst());
        assertTrue(lines.getLast().contains("断开"), lines.getLast());
    }

    @Test
    void aLineThatIsNotThereIsWrittenDownToo() {
        ByteLine.Opener nowhere =
                () -> {
                    throw new IOException("nobody at tcp://127.0.0.1:1");
                };
        assertThrows(IOException.class, () -> trace.over(nowhere).open());
        assertTrue(lines(trace).getFirst().contains("nobody at tcp://127.0.0.1:1"));
    }

    @Test
    void ofACardOnlyTheNumberOfBytesIsKept() throws IOException {
        var counts = new LineTrace(Contents.COUNTS_ONLY, CLOCK);
        try (ByteLine line = counts.over(() -> new Parrot(CARD)).open()) {
            line.read(SOON);
        }
        assertEquals("2026-11-24T01:15:02.120Z ← " + CARD.length, lines(counts).get(1));
        assertFalse(String.join("", lines(counts)).contains("41 41"));
    }

    @Test
    void aLongTalkKeepsItsEndAndALongTurnItsBeginning() throws IOException {
        try (ByteLine line = trace.over(() -> new Parrot(new byte[1_000])).open()) {
            for (int i = 0; i < 2 * LineTrace.TURNS; i++) {
                line.read(SOON);
            }
        }
        assertEquals(LineTrace.TURNS, trace.turns().size());
        String turn = lines(trace).getFirst();
        assertTrue(turn.endsWith(" …") && turn.contains("← 1000 00 00"), turn);
        assertTrue(turn.length() < 4 * LineTrace.BYTES, turn);
    }
}
