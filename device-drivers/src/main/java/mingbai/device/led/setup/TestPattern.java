package mingbai.device.led.setup;

import java.util.List;
import java.util.stream.Stream;
import mingbai.device.led.BoardShape;
import mingbai.device.led.LedArea;
import mingbai.device.led.LedColor;
import mingbai.device.led.LedStyle;
import mingbai.device.led.LedStyle.Across;
import mingbai.device.led.LedStyle.Down;
import mingbai.device.printer.TextColumns;

/// What a technician has a board show, one after the other, to see dead dots and a wrong size.
public final class TestPattern {
    private static final int SQUARE = 16;
    private static final List<Integer> SIZES = List.of(32, 24, SQUARE);

    private TestPattern() {}

    /// Full squares in each colour the board has, then its size in figures.
    public static List<LedArea> of(BoardShape shape) {
        String squares = "■".repeat(shape.width() / SQUARE);
        int rows = Math.max(1, shape.height() / SQUARE);
        String full = String.join("\n", java.util.Collections.nCopies(rows, squares));
        Stream<LedArea> colors =
                Stream.of(LedColor.RED, LedColor.GREEN, LedColor.BLUE, LedColor.WHITE)
                        .map(shape::nearest)
                        .distinct()
                        .map(color -> LedArea.whole(shape, full, style(color)));
        LedArea size =
                LedArea.whole(
                        shape,
                        shape.width() + "x" + shape.height(),
                        LedStyle.standing(shape.nearest(LedColor.WHITE), SQUARE));
        return Stream.concat(colors, Stream.of(size)).toList();
    }

    /// A text over the whole board, in the largest letters of its card that fit one line.
    public static LedArea saying(String text, BoardShape shape) {
        int columns = Math.max(1, TextColumns.of(text));
        int dots =
                SIZES.stream()
                        .filter(each -> each <= shape.height())
                        .filter(each -> columns * each / 2 <= shape.width())
                        .findFirst()
                        .orElse(SQUARE);
        return LedArea.whole(shape, text, LedStyle.standing(shape.nearest(LedColor.RED), dots));
    }

    private static LedStyle style(LedColor color) {
        return LedStyle.standing(color, SQUARE).with(Across.LEFT, Down.TOP);
    }
}
