package mingbai.device.led.simulated;

import java.time.Duration;
import java.util.List;
import mingbai.device.led.LedArea;
import mingbai.device.led.dots.DotFont;
import mingbai.device.led.dots.DotPages;
import mingbai.device.led.dots.Dots;

/// What one area of a panel shows, as a function of how long it has been there.
public sealed interface PanelContent {
    void draw(LedMatrix matrix, Duration since);

    /// A text in one colour, in the card's own font.
    record Text(LedArea area, int rgb) implements PanelContent {
        private static final int RISE_MILLIS = 400;

        @Override
        public void draw(LedMatrix matrix, Duration since) {
            switch (area.style().motion()) {
                case STILL -> stamp(matrix, page(since), 0, 0);
                case LEFT -> run(matrix, since, 1);
                case RIGHT -> run(matrix, since, -1);
                case UP -> stamp(matrix, page(since), 0, rest(since));
                case DOWN -> stamp(matrix, page(since), 0, -rest(since));
            }
        }

        private Dots page(Duration since) {
            List<Dots> pages = DotPages.of(area.text(), area.width(), area.height(), area.style());
            long hold = Math.max(500, area.style().hold().toMillis());
            return pages.get((int) (since.toMillis() / hold % pages.size()));
        }

        private int rest(Duration since) {
            long moved = since.toMillis() * area.height() / RISE_MILLIS;
            return (int) Math.max(0, area.height() - moved);
        }

        /// The line enters at one edge and leaves at the other, ten dots a second and speed step.
        private void run(LedMatrix matrix, Duration since, int direction) {
            Dots line = DotFont.of(area.style().dots()).line(area.text().replace('\n', ' '));
            int way = area.width() + line.width();
            int moved = (int) (since.toMillis() * area.style().speed() / 100 % way);
            int x = direction > 0 ? area.width() - moved : moved - line.width();
            stamp(matrix, line, x, (area.height() - line.height()) / 2);
        }

        private void stamp(LedMatrix matrix, Dots dots, int left, int top) {
            for (int y = 0; y < area.height(); y++) {
                for (int x = 0; x < area.width(); x++) {
                    if (dots.lit(x - left, y - top)) {
                        matrix.light(area.x() + x, area.y() + y, rgb);
                    }
                }
            }
        }
    }

    /// Dots as they were sent, one plane for each colour.
    record Picture(int x, int y, Dots red, Dots green, Dots blue) implements PanelContent {
        @Override
        public void draw(LedMatrix matrix, Duration since) {
            for (int row = 0; row < red.height(); row++) {
                for (int column = 0; column < red.width(); column++) {
                    int rgb =
                            (red.lit(column, row) ? 0xFF0000 : 0)
                                    | (green.lit(column, row) ? 0x00FF00 : 0)
                                    | (blue.lit(column, row) ? 0x0000FF : 0);
                    if (rgb != 0) {
                        matrix.light(x + column, y + row, rgb);
                    }
                }
            }
        }
    }
}
