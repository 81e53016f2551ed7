package mingbai.device.ratingpad.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingbai.device.ratingpad.PadGrade;

/// Finds pressed keys in arriving bytes, however they are cut, and skips what is none.
public final class PadFraming {
    /// Beyond this nothing of the past can still become a key, whatever the pattern says.
    static final int LONGEST = 64;

    private final PadKeys keys;
    private final PadChecksum checksum;
    private byte[] rest = {};

    public PadFraming(PadKeys keys, PadChecksum checksum) {
        this.keys = keys;
        this.checksum = checksum;
    }

    public List<PadGrade> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        List<PadGrade> grades = new ArrayList<>();
        int open = all.length;
        int at = 0;
        while (at < all.length) {
            byte[] window = Arrays.copyOfRange(all, at, Math.min(all.length, at + LONGEST));
            PadKeys.Begin begin = keys.at(window);
            int end = end(begin, at);
            if (end > all.length) {
                open = Math.min(open, at);
                at = begin instanceof PadKeys.Key ? all.length : at + 1;
            } else if (begin instanceof PadKeys.Key key
                    && checksum.right(Arrays.copyOfRange(all, at, end))) {
                grades.add(key.grade());
                open = all.length;
                at = end;
            } else {
                at++;
            }
        }
        rest = Arrays.copyOfRange(all, Math.max(open, all.length - LONGEST), all.length);
        return grades;
    }

    /// Where what begins here ends with its checksum; beyond all bytes while that is not known.
    private int end(PadKeys.Begin begin, int at) {
        return switch (begin) {
            case PadKeys.Key key -> at + key.length() + checksum.length();
            case PadKeys.Half _ -> Integer.MAX_VALUE;
            case PadKeys.NoKey _ -> at;
        };
    }

    /// Nothing came for a while: half a key will not become a whole one.
    void pause() {
        rest = new byte[0];
    }
}
