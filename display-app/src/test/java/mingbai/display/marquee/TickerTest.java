package mingbai.display.marquee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import mingbai.display.Fx;
import mingbai.display.look.Box;
import mingbai.display.look.Hand;
import mingbai.display.look.Ink;
import org.junit.jupiter.api.Test;

class TickerTest {

    private static final Box BOX = new Box(0, 0, 1700, 84);
    private static final double SPEED = 180;
    private static final long SECOND = 1_000_000_000L;

    @Test
    void fiftyThousandCharactersKeepOnlyTheTilesNearTheView() {
        var text = "办公时间调整为周一至周六上午 9:00 to 12:00。".repeat(1_800).substring(0, 50_000);
        Fx.run(() -> {
            var ticker = saying(text);
            int most = 0;
            for (long s = 0; s < 600; s += 3) {
                ticker.show(s * SECOND);
                most = Math.max(most, ticker.tiles());
            }
            ticker.stop();
            assertTrue(most <= 12, most + " tiles were kept");
            assertEquals(0, ticker.tiles());
        });
    }

    @Test
    void thePictureMovesByExactlyTheSpeedWhateverTheFrames() {
        Fx.run(() -> {
            var ticker = saying("嵩明县政务服务中心 Songming 2026");
            var scene = new Scene(new Group(ticker.node()), 1700, 84, Color.BLACK);
            ticker.show(0);
            ticker.show(3 * SECOND);
            int before = leftmost(scene);
            ticker.show(3 * SECOND + SECOND / 60);
            ticker.show(3 * SECOND + SECOND / 2);
            ticker.show(4 * SECOND);
            assertEquals(before - (int) SPEED, leftmost(scene));
            ticker.stop();
        });
    }

    @Test
    void theSameTextAgainRunsOnUndisturbed() {
        Fx.run(() -> {
            var ticker = saying("老年人、残疾人可优先取号");
            var scene = new Scene(new Group(ticker.node()), 1700, 84, Color.BLACK);
            ticker.show(0);
            ticker.show(4 * SECOND);
            int before = leftmost(scene);
            ticker.say("老年人、残疾人可优先取号");
            ticker.show(4 * SECOND);
            assertEquals(before, leftmost(scene));
            ticker.say("新的公告");
            ticker.show(5 * SECOND);
            assertEquals(-1, leftmost(scene), "a new text begins outside the view");
            ticker.stop();
        });
    }

    private static Ticker saying(String text) {
        var ticker = new Ticker(BOX, Hand.plain(42, Ink.WHITE), SPEED, Color.BLACK);
        ticker.say(text);
        return ticker;
    }

    /// The first column with something bright in it, -1 where all is dark.
    private static int leftmost(Scene scene) {
        var pixels = scene.snapshot(null).getPixelReader();
        for (int x = 0; x < 1700; x++) {
            for (int y = 0; y < 84; y++) {
                if ((pixels.getArgb(x, y) & 0xff) > 100) {
                    return x;
                }
            }
        }
        return -1;
    }
}
