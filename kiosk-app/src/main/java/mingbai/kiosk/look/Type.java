package mingbai.kiosk.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import mingbai.fonts.HallFonts;
import org.jspecify.annotations.Nullable;

/// The typeface of the kiosk.
public final class Type {
    private Type() {}

    /// Makes the bundled fonts known; to be called once before anything is drawn.
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

    /// Looked up by family, as only then a rare character falls back to another font.
    public static Font of(boolean bold, double pixels) {
        return Font.font(HallFonts.FAMILY, bold ? FontWeight.BOLD : FontWeight.NORMAL, pixels);
    }
}
