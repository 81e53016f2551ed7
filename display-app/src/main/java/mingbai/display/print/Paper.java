package mingbai.display.print;

import java.util.Arrays;
import java.util.Locale;

/// The sizes a board is printed on, upright, in points of 1/72 inch (ISO 216).
public enum Paper {
    A4(595.28f, 841.89f),
    A3(841.89f, 1190.55f),
    A1(1683.78f, 2383.94f);

    private final float width;
    private final float height;

    Paper(float width, float height) {
        this.width = width;
        this.height = height;
    }

    public static Paper parse(String text) {
        return Arrays.stream(values())
                .filter(p -> p.name().equals(text.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("'" + text + "' is not A4, A3 or A1"));
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    /// How much larger than A4 everything is, so that a wall is read from farther away.
    float scale() {
        return width / A4.width;
    }
}
