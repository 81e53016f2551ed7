package mingbai.display.dots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.dots.DotFont;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.dots.Dots;

/// The dots of a picture at any moment, without half-lit ones: for boards that take their dots from
/// a screen through a sending card.
public final class DotRaster {

    /// A running line moves this many dots a second for each step of its speed.
    private static final int DOTS_A_STEP = 10;

    private static final int BLACK = 0xff000000;

    private final BoardShape shape;
    private final List<Drawn> drawn = new ArrayList<>();

    /// Characters are drawn once, here.
    public DotRaster(BoardShape shape, DotPicture picture) {
        this.shape = shape;
        picture.areas().forEach(area -> drawn.add(Drawn.of(area)));
    }

    /// One area and its dots: a page as large as the area, or a line as long as its text.
    private record Drawn(LedArea area, Dots dots, boolean runs) {
        static Drawn of(LedArea area) {
            boolean runs = area.style().motion().runsAlongALine();
            var dots =
                    runs
                            ? DotFont.of(area.style().dots()).line(area.text())
                            : DotPages.of(area.text(), area.width(), area.height(), area.style())
                                    .getFirst();
            return new Drawn(area, dots, runs);
        }

        int left(long millis) {
            if (!runs) {
                return 0;
            }
            int way = area.width() + dots.width();
            long moved = millis * area.style().speed() * DOTS_A_STEP / 1000;
            return area.width() - (int) (moved % way);
        }
    }

    public boolean moves() {
        return drawn.stream().anyMatch(Drawn::runs);
    }

    /// A pixel for each dot, row after row, `millis` after the picture came on.
    public int[] pixels(long millis) {
        int[] pixels = new int[shape.width() * shape.height()];
        Arrays.fill(pixels, BLACK);
        for (var each : drawn) {
            stamp(each, millis, pixels);
        }
        return pixels;
    }

    private void stamp(Drawn each, long millis, int[] pixels) {
        var area = each.area();
        int rgb = BLACK | area.style().color().rgb();
        int left = each.left(millis);
        int top = each.runs() ? (area.height() - each.dots().height()) / 2 : 0;
        for (int y = 0; y < area.height(); y++) {
            for (int x = 0; x < area.width(); x++) {
                if (each.dots().lit(x - left, y - top)) {
                    pixels[(area.y() + y) * shape.width() + area.x() + x] = rgb;
                }
            }
        }
    }
}
