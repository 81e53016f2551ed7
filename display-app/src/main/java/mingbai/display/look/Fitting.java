package mingbai.display.look;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Makes text fit a given room without cutting through a character.
public final class Fitting {

    /// A text is set no smaller than this part of its size; then it loses its end.
    public static final double SMALLEST = 0.68;

    private static final String MORE = "…";

    private Fitting() {}

    public static double width(String text, Font font) {
        return measured(text, font).getLayoutBounds().getWidth();
    }

    /// One line no wider than `room` pixels: smaller first, then shortened with an ellipsis.
    public static Text line(String text, boolean heavy, double pixels, double room) {
        var line = measured(text, Type.of(heavy, pixels));
        double width = line.getLayoutBounds().getWidth();
        if (width <= room) {
            return line;
        }
        double size = Math.max(pixels * SMALLEST, Math.floor(pixels * room / width * 10) / 10);
        line.setFont(Type.of(heavy, size));
        if (line.getLayoutBounds().getWidth() > room) {
            shorten(line, () -> line.getLayoutBounds().getWidth() <= room);
        }
        return line;
    }

    /// A paragraph `room` pixels wide of at most `lines` lines.
    public static Text paragraph(String text, Font font, double room, int lines) {
        var paragraph = measured(text, font);
        paragraph.setWrappingWidth(room);
        if (linesOf(paragraph) > lines) {
            shorten(paragraph, () -> linesOf(paragraph) <= lines);
        }
        return paragraph;
    }

    /// How many characters of `text` fill at most `lines` lines, never splitting a character.
    public static int fill(String text, Font font, double room, int lines) {
        var paragraph = measured(text, font);
        paragraph.setWrappingWidth(room);
        if (linesOf(paragraph) <= lines) {
            return text.length();
        }
        return longest(
                text,
                end -> {
                    paragraph.setText(text.substring(0, end));
                    return linesOf(paragraph) <= lines;
                });
    }

    public static int linesOf(Text paragraph) {
        double one = measured("国", paragraph.getFont()).getLayoutBounds().getHeight();
        double spacing = paragraph.getLineSpacing();
        double height = paragraph.getLayoutBounds().getHeight() + spacing;
        return (int) Math.round(height / (one + spacing));
    }

    private static void shorten(Text text, BooleanSupplier fits) {
        String whole = text.getText();
        int end =
                longest(
                        whole,
                        e -> {
                            text.setText(whole.substring(0, e).stripTrailing() + MORE);
                            return fits.getAsBoolean();
                        });
        text.setText(whole.substring(0, end).stripTrailing() + MORE);
    }

    /// The greatest boundary between characters for which `fits` holds; it holds for all before.
    private static int longest(String text, IntPredicate fits) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (fits.test(before(characters, middle))) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return before(characters, low);
    }

    private static int before(BreakIterator characters, int offset) {
        return characters.isBoundary(offset) ? offset : characters.preceding(offset);
    }

    private static Text measured(String text, Font font) {
        var node = new Text(text);
        node.setFont(font);
        return node;
    }
}
