package mingbai.device.line.trace;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import mingbai.device.line.ByteLine;

/// The last bytes that went over a line, for a technician to read.
///
/// Kept in memory only. What people's cards say is never kept: such a line tells how many bytes
/// went by, not which.
public final class LineTrace {
    /// How many turns are kept; the oldest is forgotten first.
    static final int TURNS = 200;

    /// How many bytes of a turn are kept, from its beginning.
    static final int BYTES = 64;

    /// What may be kept of what goes by.
    public enum Contents {
        BYTES,
        /// For lines that carry what is personal.
        COUNTS_ONLY
    }

    /// Who spoke.
    public enum Side {
        US,
        DEVICE,
        /// The line itself, of being opened and lost.
        LINE
    }

    /// One turn: how many bytes, and the first of them where they may be kept.
    public record Turn(Instant at, Side side, int length, String said) {
        /// Such as `09:15:02.120 → 3 10 04 01`.
        @Override
        public String toString() {
            String arrow =
                    switch (side) {
                        case US -> "→";
                        case DEVICE -> "←";
                        case LINE -> "·";
                    };
            return at
                    + " "
                    + arrow
                    + " "
                    + (side == Side.LINE ? said : length + " " + said).strip();
        }
    }

    private final Contents contents;
    private final InstantSource clock;
    private final Deque<Turn> turns = new ArrayDeque<>();

    public LineTrace(Contents contents, InstantSource clock) {
        this.contents = contents;
        this.clock = clock;
    }

    /// Lines whose bytes are written down here.
    public ByteLine.Opener over(ByteLine.Opener opener) {
        return new TracedLine.Opener(opener, this);
    }

    void bytes(Side side, byte[] bytes) {
        keep(new Turn(clock.instant(), side, bytes.length, kept(bytes)));
    }

    void event(String what) {
        keep(new Turn(clock.instant(), Side.LINE, 0, what));
    }

    private String kept(byte[] bytes) {
        if (contents == Contents.COUNTS_ONLY) {
            return "";
        }
        byte[] first = Arrays.copyOf(bytes, Math.min(BYTES, bytes.length));
        String more = bytes.length > BYTES ? " …" : "";
        return HexFormat.ofDelimiter(" ").formatHex(first) + more;
    }

    private synchronized void keep(Turn turn) {
        if (turns.size() == TURNS) {
            turns.removeFirst();
        }
        turns.addLast(turn);
    }

    /// Oldest first.
    public synchronized List<Turn> turns() {
        return List.copyOf(turns);
    }
}
