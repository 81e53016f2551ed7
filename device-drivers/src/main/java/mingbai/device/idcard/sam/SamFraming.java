package mingbai.device.idcard.sam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Finds the module's frames in arriving bytes, and wipes what it has used.
public final class SamFraming implements AutoCloseable {
    private static final int BEFORE_CONTENT = SamFrame.HEAD.length + 2;
    private static final int CHECK = 1;

    private byte[] rest = {};
    private int damaged;

    /// The frames these bytes complete; the bytes are wiped.
    public List<SamFrame> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        Arrays.fill(bytes, (byte) 0);
        Arrays.fill(rest, (byte) 0);
        List<SamFrame> frames = new ArrayList<>();
        int at = 0;
        int step = 1;
        while (step > 0 && at < all.length) {
            step = step(all, at, frames);
            at += step;
        }
        rest = Arrays.copyOfRange(all, at, all.length);
        Arrays.fill(all, (byte) 0);
        return frames;
    }

    /// How far to go on; 0 to wait for more.
    private int step(byte[] all, int at, List<SamFrame> frames) {
        int left = all.length - at;
        int headSeen = Math.min(left, SamFrame.HEAD.length);
        if (!Arrays.equals(all, at, at + headSeen, SamFrame.HEAD, 0, headSeen)) {
            return 1;
        }
        if (left < BEFORE_CONTENT) {
            return 0;
        }
        int length = ((all[at + 5] & 0xFF) << 8) | (all[at + 6] & 0xFF);
        if (length < CHECK || length > SamFrame.LONGEST_CONTENT) {
            return 1;
        }
        int whole = BEFORE_CONTENT + length;
        if (left < whole) {
            return 0;
        }
        int end = at + whole - CHECK;
        if (SamFrame.check(all, at + SamFrame.HEAD.length, end) != all[end]) {
            damaged++;
            return 1;
        }
        byte[] content = Arrays.copyOfRange(all, at + BEFORE_CONTENT, end);
        frames.add(SamFrame.of(content));
        Arrays.fill(content, (byte) 0);
        return whole;
    }

    /// How many frames were dropped as damaged since the beginning.
    int damaged() {
        return damaged;
    }

    @Override
    public void close() {
        Arrays.fill(rest, (byte) 0);
        rest = new byte[0];
    }
}
