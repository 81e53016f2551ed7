package mingbai.display.truth;

import java.time.Duration;
import java.util.Optional;
import mingbai.model.content.Sha256;
import mingbai.model.status.DeviceReport;

/// Looks at pictures of the screen now and then, and says when one cannot be right: black although
/// it should be lit, or the same for too long although something on it moves.
public final class PictureWatch {

    /// A board has a clock or a running line: nothing stands this long.
    public static final Duration FROZEN = Duration.ofMinutes(2);

    /// Fewer lit pixels than this, in parts of a million, are no picture.
    private static final long LIT_PER_MILLION = 200;

    private static final int DARK = 24;

    private Optional<Sha256> last = Optional.empty();
    private long since;

    /// What a picture should be.
    public record Expected(boolean lit, boolean moving) {}

    /// `rgb` has a pixel an element; `hash` is the picture's, `nanos` when it was taken.
    public DeviceReport look(int[] rgb, Sha256 hash, Expected expected, long nanos) {
        boolean same = last.equals(Optional.of(hash));
        if (!same) {
            last = Optional.of(hash);
            since = nanos;
        }
        if (expected.lit() && black(rgb)) {
            return report("hardwareError", "屏幕漆黑 The screen is black");
        }
        if (expected.moving() && same && nanos - since >= FROZEN.toNanos()) {
            return report("hardwareError", "画面停滞 The picture is frozen");
        }
        return report("online", "");
    }

    private static boolean black(int[] rgb) {
        long lit = 0;
        for (int pixel : rgb) {
            if ((pixel >> 16 & 0xff) > DARK
                    || (pixel >> 8 & 0xff) > DARK
                    || (pixel & 0xff) > DARK) {
                lit++;
            }
        }
        return lit * 1_000_000 < LIT_PER_MILLION * rgb.length;
    }

    private static DeviceReport report(String status, String detail) {
        return new DeviceReport("picture", status, detail, false);
    }
}
