package mingbai.display.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import mingbai.fonts.HallFonts;
import org.jspecify.annotations.Nullable;

/// The typeface of every display.
public final class Type {

    /// How far above the baseline the middle of digits, capitals and Han characters is, in ems.
    public static final double MIDDLE = 0.37;

    private Type() {}

    /// Makes the bundled fonts known. Fonts must then be looked up by family, as the fonts that
    /// loading returns fall back to no other for a rare character.
    public static void load() {
        for (var font : HallFonts.values()) {
            if (font.file().map(Type::mapped).isEmpty()) {
                copy(font);
            }
        }
    }

    private static @Nullable Font mapped(Path file) {
        return Font.loadFont("file:" + file, 16);
    }

    private static void copy(HallFonts font) {
        try (var stream = font.open()) {
            Font.loadFont(stream, 16);
        } catch (IOException e) {
            throw new UncheckedIOException("a bundled font cannot be read", e);
        }
    }

    public static Font of(boolean heavy, double pixels) {
        return Font.font(HallFonts.FAMILY, heavy ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
    }
}
