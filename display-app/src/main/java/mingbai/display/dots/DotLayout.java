package mingbai.display.dots;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedMotion;
import mingbai.device.led.LedStyle;
import mingbai.device.led.dots.DotFont;
import mingbai.display.marquee.MarqueeText;

/// Puts lines on a board of dots: standing where they fit, running where they do not.
final class DotLayout {

    /// How fast a line runs, on the cards' scale of 1 to 10: forty dots a second.
    private static final int SPEED = 4;

    private static final int SMALLEST = 16;

    private final DotBoard board;
    private final BoardShape shape;

    DotLayout(DotBoard board) {
        this.board = board;
        this.shape = board.shape();
    }

    /// One line of text and its colour.
    record Line(String text, LedColor color) {}

    /// How many lines of the smallest characters fit one above the other, each a text of its own.
    int rows() {
        return Math.clamp(shape.height() / SMALLEST, 1, board.texts());
    }

    /// The first of these that fits the board in the largest characters; the last where none does.
    String firstThatFits(String... texts) {
        return firstThatFits(shape.height(), texts);
    }

    /// The first that fits a line of that height.
    String firstThatFits(int height, String... texts) {
        for (var text : texts) {
            if (DotFont.of(dots(height)).width(text) <= shape.width()) {
                return text;
            }
        }
        return texts[texts.length - 1];
    }

    int rowHeight() {
        return shape.height() / rows();
    }

    /// One line on the whole board.
    List<LedArea> alone(Line line) {
        return List.of(area(0, 0, shape.height(), line));
    }

    /// Lines one above the other; as many as there are rows.
    List<LedArea> stacked(List<Line> lines) {
        int count = Math.min(lines.size(), rows());
        int each = shape.height() / Math.max(1, count);
        var areas = new ArrayList<LedArea>();
        for (int i = 0; i < count; i++) {
            int height = i == count - 1 ? shape.height() - i * each : each;
            areas.add(area(i, i * each, height, lines.get(i)));
        }
        return areas;
    }

    private LedArea area(int id, int y, int height, Line line) {
        int dots = dots(height);
        var clean = bounded(MarqueeText.clean(line.text()));
        boolean still = DotFont.of(dots).width(clean) <= shape.width();
        var style =
                new LedStyle(
                        shape.nearest(line.color()),
                        dots,
                        still ? LedStyle.Across.CENTER : LedStyle.Across.LEFT,
                        LedStyle.Down.MIDDLE,
                        still ? LedMotion.STILL : LedMotion.LEFT,
                        SPEED,
                        still ? Duration.ofSeconds(5) : Duration.ZERO);
        return new LedArea(id, 0, y, shape.width(), height, clean, style);
    }

    /// The card's area holds no more; a character is never cut through.
    private String bounded(String text) {
        if (text.length() <= board.longest()) {
            return text;
        }
        int end = board.longest() - 1;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + "…";
    }

    private static int dots(int height) {
        return height >= 32 ? 32 : height >= 24 ? 24 : SMALLEST;
    }
}
