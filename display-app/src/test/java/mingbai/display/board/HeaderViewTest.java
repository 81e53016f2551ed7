package mingbai.display.board;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.paint.Color;
import mingbai.display.Fx;
import mingbai.display.SampleHall;
import mingbai.display.look.Box;
import org.junit.jupiter.api.Test;

class HeaderViewTest {
    private static final Box HEAD = new Box(0, 0, 1920, 124);

    /// A second, a minute and a day later, and back again.
    private static final List<Long> LATER = List.of(1L, 2L, 60L, 61L, 86_400L, 0L);

    @Test
    void aHeadThatGoesOnLooksLikeOneDrawnAnew() {
        Fx.run(() -> {
            var view = view();
            view.show(SampleHall.content(), SampleHall.NOW);
            var begin = pixels(view);
            for (long seconds : LATER) {
                var now = SampleHall.NOW.plusSeconds(seconds);
                view.show(SampleHall.content(), now);
                assertArrayEquals(anew(now), pixels(view), seconds + " s later");
            }
            view.show(SampleHall.content(), SampleHall.NOW.plusSeconds(1));
            assertFalse(Arrays.equals(begin, pixels(view)), "the second is seen");
        });
    }

    private static HeaderView view() {
        return new HeaderView(HEAD, 1, false);
    }

    private static int[] anew(Instant now) {
        var view = view();
        view.show(SampleHall.content(), now);
        return pixels(view);
    }

    private static int[] pixels(HeaderView view) {
        int width = (int) HEAD.width();
        int height = (int) HEAD.height();
        var scene = new Scene(new Group(view.node()), width, height, Color.BLACK);
        var pixels = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        scene.snapshot(null)
                .getPixelReader()
                .getPixels(0, 0, width, height, format, pixels, 0, width);
        return pixels;
    }
}
