package mingbai.display.truth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import mingbai.display.truth.PictureWatch.Expected;
import mingbai.model.content.Sha256;
import org.junit.jupiter.api.Test;

class PictureWatchTest {

    private static final Expected BOARD = new Expected(true, true);
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();

    private final PictureWatch watch = new PictureWatch();

    @Test
    void aBlackScreenIsSeenAtOnceUnlessItShouldBeDark() {
        assertEquals("hardwareError", status(picture(0), 1, BOARD, 0));
        assertEquals("online", status(picture(0), 1, new Expected(false, false), 0));
        assertEquals("online", status(picture(0xffffffff), 2, BOARD, 0));
    }

    @Test
    void aFewLitPixelsAreNoPictureAndALineOfTextIsOne() {
        int[] few = picture(0xff000000);
        Arrays.fill(few, 0, 10, 0xffffffff);
        assertEquals("hardwareError", status(few, 1, BOARD, 0));
        Arrays.fill(few, 0, 400, 0xffffffff);
        assertEquals("online", status(few, 2, BOARD, 0));
    }

    @Test
    void aPictureThatStandsTooLongIsFrozenUntilItMoves() {
        int[] lit = picture(0xffffffff);
        assertEquals("online", status(lit, 1, BOARD, 0));
        assertEquals("online", status(lit, 1, BOARD, MINUTE));
        assertEquals("hardwareError", status(lit, 1, BOARD, 2 * MINUTE));
        assertEquals("online", status(lit, 2, BOARD, 3 * MINUTE));
        assertEquals("online", status(lit, 2, new Expected(true, false), 9 * MINUTE));
    }

    private String status(int[] rgb, int hash, Expected expected, long nanos) {
        return watch.look(rgb, Sha256.of(new byte[] {(byte) hash}), expected, nanos).status();
    }

    private static int[] picture(int pixel) {
        int[] rgb = new int[1000 * 1000];
        Arrays.fill(rgb, pixel);
        return rgb;
    }
}
