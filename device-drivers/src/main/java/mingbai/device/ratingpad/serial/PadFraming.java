package mingbai.device.ratingpad.serial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import mingbai.device.ratingpad.PadGrade;

/// Finds pressed keys in arriving bytes, however they are cut, and skips what is none.
final class PadFraming {
    /// Beyond this nothing of the past can still become a key.
    static final int LONGEST = 64;

    private final PadKeys keys;
    private final PadChecksum checksum;
    private byte[] rest = {};

    PadFraming(PadKeys keys, PadChecksum checksum) {
        this.keys = keys;
        this.checksum = checksum;
    }

    List<PadGrade> take(byte[] bytes) {
        byte[] all = Arrays.copyOf(rest, rest.length + bytes.length);
        System.arraycopy(bytes, 0, all, rest.length, bytes.length);
        List<PadGrade> grades = new ArrayList<>();
        int used = 0;
        for (int at = 0; at < all.length; at++) {
            byte[] window = Arrays.copyOfRange(all, at, Math.min(all.length, at + LONGEST));
            Optional<PadKeys.Key> key = keys.at(window);
            if (key.isPresent()) {
                int end = at + key.get().length() + checksum.length();
                if (end > all.length) {
                    break;
                }
                if (checksum.right(Arrays.copyOfRange(all, at, end))) {
                    grades.add(key.get().grade());
                    used = end;
                    at = end - 1;
                }
            }
        }
        int from = Math.max(used, all.length - LONGEST);
        rest = Arrays.copyOfRange(all, from, all.length);
        return grades;
    }

    /// Nothing came for a while: half a key will not become a whole one.
    void pause() {
        rest = new byte[0];
    }
}
