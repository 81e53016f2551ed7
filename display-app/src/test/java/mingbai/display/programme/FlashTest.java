package mingbai.display.programme;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FlashTest {

    @Test
    void noSecondHasMoreThanThreeFlashes() {
        for (int from = 0; from < Flash.LASTS.toMillis(); from += 10) {
            int flashes = 0;
            for (int at = from + 1; at <= from + 1000; at++) {
                if (lit(at) && !lit(at - 1)) {
                    flashes++;
                }
            }
            assertTrue(flashes <= 3, flashes + " flashes in the second after " + from + " ms");
        }
    }

    @Test
    void itIsBrightAtOnceAndSettles() {
        assertTrue(lit(0));
        assertFalse(lit(Flash.LASTS.toMillis()));
        assertFalse(lit(60_000));
        assertFalse(lit(-1));
    }

    private static boolean lit(long millis) {
        return Flash.lit(Duration.ofMillis(millis));
    }
}
